using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>
/// A TrueType font with only the glyphs of a subset, numbered by their CIDs, and behind them the components of composite
/// ones. It has the tables that ISO 32000-1 §9.9 asks for in FontFile2; hinting programs go along as they are.
/// </summary>
internal sealed class TrueTypeSubset
{
    private readonly FontFace _face;
    private readonly GlyphTable _glyphs;
    private readonly List<ushort> _order;
    private readonly Dictionary<ushort, ushort> _numbers = [];

    private TrueTypeSubset(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        _face = face;
        _glyphs = new GlyphTable(face);
        _order = [.. glyphs.Select(glyph => glyph.Glyph)];
        for (var i = 0; i < _order.Count; i++)
        {
            _numbers.TryAdd(_order[i], (ushort)i);
        }
    }

    /// <param name="face">The whole font.</param>
    /// <param name="glyphs">The subset; the first one is .notdef.</param>
    /// <exception cref="FontFormatException">A glyph or a table cannot be read.</exception>
    public static ReadOnlyMemory<byte> Write(FontFace face, IReadOnlyList<SubsetGlyph> glyphs) =>
        new TrueTypeSubset(face, glyphs).Write();

    private byte[] Write()
    {
        var ends = new List<int> { 0 };
        var outlines = CopyOutlines(ends);
        var isLong = outlines.Length > ushort.MaxValue * 2;
        return SfntWriter.Write(
        [
            ("cvt ", _face.Table("cvt ").Span.ToArray()),
            ("fpgm", _face.Table("fpgm").Span.ToArray()),
            ("glyf", outlines.Written.ToArray()),
            ("head", Copy("head", 54, 50, isLong ? 1 : 0)),
            ("hhea", Copy("hhea", 36, 34, _order.Count)),
            ("hmtx", WriteMetrics()),
            ("loca", WriteLocations(ends, isLong)),
            ("maxp", Copy("maxp", 32, 4, _order.Count)),
            ("prep", _face.Table("prep").Span.ToArray()),
        ]);
    }

    /// <summary>Components met on the way are put at the end of the list, so the loop comes to them too, once each.</summary>
    private ByteBuffer CopyOutlines(List<int> ends)
    {
        var outlines = new ByteBuffer(_order.Count * 300);
        for (var i = 0; i < _order.Count; i++)
        {
            var outline = _glyphs[_order[i]];
            var start = outlines.Length;
            outlines.Bytes(outline.Span);
            if (CompositeGlyph.Is(outline))
            {
                foreach (var at in CompositeGlyph.ComponentOffsets(outline))
                {
                    BinaryPrimitives.WriteUInt16BigEndian(outlines.Patch(start + at, 2), NumberOf(outline.U16(at)));
                }
            }

            outlines.Align(4);
            ends.Add(outlines.Length);
        }

        return outlines;
    }

    private ushort NumberOf(ushort glyph)
    {
        if (!_numbers.TryGetValue(glyph, out var number))
        {
            if (glyph >= _face.GlyphCount || _order.Count > ushort.MaxValue)
            {
                throw new FontFormatException("glyf");
            }

            number = (ushort)_order.Count;
            _order.Add(glyph);
            _numbers.Add(glyph, number);
        }

        return number;
    }

    private byte[] WriteMetrics()
    {
        var metrics = new ByteBuffer(_order.Count * 4);
        foreach (var glyph in _order)
        {
            metrics.U16(_face.GetAdvance(glyph));
            metrics.U16(_face.GetLeftSideBearing(glyph));
        }

        return metrics.Written.ToArray();
    }

    private static byte[] WriteLocations(List<int> ends, bool isLong)
    {
        var locations = new ByteBuffer(ends.Count * 4);
        foreach (var end in ends)
        {
            locations.Unsigned((uint)(isLong ? end : end / 2), isLong ? 4 : 2);
        }

        return locations.Written.ToArray();
    }

    /// <summary>A table of a fixed length with one 16-bit number changed.</summary>
    private byte[] Copy(string tag, int length, int offset, int value)
    {
        var copy = _face.Require(tag).At(0, length).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        return copy;
    }
}
