using System.Buffers.Binary;
using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.TrueType;

/// <summary>
/// A TrueType font with only the glyphs of a subset, numbered by their CIDs, and behind them the components of
/// composite ones. It has the tables that ISO 32000-1 §9.9 asks for in FontFile2; hinting programs go along as they
/// are.
/// </summary>
internal sealed class TrueTypeSubset
{
    private readonly FontFace _face;
    private readonly GlyphTable _glyphs;
    private readonly List<int> _order;
    private readonly int[] _numbers;

    private TrueTypeSubset(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        _face = face;
        _glyphs = new GlyphTable(face);
        _order = new List<int>(glyphs.Count);
        _numbers = new int[face.GlyphCount];
        foreach (var glyph in glyphs)
        {
            _numbers[glyph.Glyph] = _order.Count;
            _order.Add(glyph.Glyph);
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
            new SfntTable("cvt ", _face.Table("cvt ").Span.ToArray()),
            new SfntTable("fpgm", _face.Table("fpgm").Span.ToArray()),
            new SfntTable("glyf", outlines.Written.ToArray()),
            new SfntTable("head", Copy("head", 54, 50, isLong ? 1 : 0)),
            new SfntTable("hhea", Copy("hhea", 36, 34, _order.Count)),
            new SfntTable("hmtx", WriteMetrics()),
            new SfntTable("loca", WriteLocations(ends, isLong)),
            new SfntTable("maxp", Copy("maxp", 32, 4, _order.Count)),
            new SfntTable("prep", _face.Table("prep").Span.ToArray()),
        ]);
    }

    /// <summary>
    /// Components met on the way are put at the end of the list, so the loop comes to them too, once each.
    /// </summary>
    private ByteBuffer CopyOutlines(List<int> ends)
    {
        var outlines = new ByteBuffer(_order.Count * 300);
        for (var i = 0; i < _order.Count; i++)
        {
            var outline = _glyphs[(ushort)_order[i]];
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

            // Glyphs of a sound font do not overlap. Those that stand for two characters are there twice, and padding
            // is added.
            if (outlines.Length / 2 > _glyphs.Length + (_order.Count * 4))
            {
                throw new FontFormatException("glyf");
            }
        }

        return outlines;
    }

    private ushort NumberOf(ushort glyph)
    {
        if (glyph >= _face.GlyphCount || _order.Count > ushort.MaxValue)
        {
            throw new FontFormatException("glyf");
        }

        // Glyph 0 is number 0; for all others 0 says that they have no number yet.
        if (_numbers[glyph] == 0 && glyph != 0)
        {
            _numbers[glyph] = _order.Count;
            _order.Add(glyph);
        }

        return (ushort)_numbers[glyph];
    }

    private byte[] WriteMetrics()
    {
        var metrics = new ByteBuffer(_order.Count * 4);
        foreach (var glyph in _order)
        {
            metrics.U16(_face.GetAdvance((ushort)glyph));
            metrics.U16(_face.GetLeftSideBearing((ushort)glyph));
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
