using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>An embedded CFF font (Adobe Technical Note 5176): CIDs by its charset, widths by its charstrings.</summary>
internal sealed class CffProgram : EmbeddedProgram
{
    private readonly CffFont _font;
    private readonly Dictionary<int, int> _glyphs = [];

    /// <exception cref="FontFormatException">The font breaks off or contradicts itself.</exception>
    public CffProgram(FontTable cff)
    {
        _font = new CffFont(cff);
        ReadCharset(cff, _font.Top.Integer(CffOperator.Charset) ?? 0);
    }

    public override int GlyphOf(int cid) => _glyphs.GetValueOrDefault(cid, -1);

    public override double? WidthOf(int glyph)
    {
        try
        {
            var dict = _font.FontDicts[_font.FontDictOf((ushort)glyph)];
            var width = new CharstringWidth(_font.GlobalSubrs, dict.Subrs).Read(_font.Charstrings[glyph].Span);
            var units = width is { } difference
                ? (dict.Private.Integer(CffOperator.NominalWidth) ?? 0) + difference
                : dict.Private.Integer(CffOperator.DefaultWidth) ?? 0;
            return units * 1000.0 * Scale(_font.Top.Operands(CffOperator.FontMatrix), dict.Matrix);
        }
        catch (FontFormatException)
        {
            return null;
        }
    }

    /// <summary>From font units to ems: the matrix of the Top DICT times that of the Font DICT, each if it is there.</summary>
    private static double Scale(FontTable top, FontTable own) => (top.IsEmpty, own.IsEmpty) switch
    {
        (true, true) => 0.001,
        (false, true) => CffReal.First(top),
        (true, false) => CffReal.First(own),
        _ => CffReal.First(top) * CffReal.First(own),
    };

    /// <summary>§13: which CID each glyph has.</summary>
    private void ReadCharset(FontTable cff, int offset)
    {
        _glyphs[0] = 0;
        var count = _font.Charstrings.Count;
        if (offset <= 2)
        {
            // A predefined charset is for fonts that go by names: their CIDs are their glyphs (ISO 32000-1 §9.7.4.2).
            for (var glyph = 1; glyph < count; glyph++)
            {
                _glyphs[glyph] = glyph;
            }

            return;
        }

        var charset = cff.Slice(offset);
        var format = charset.U8(0);
        var at = 1;
        for (var glyph = 1; glyph < count;)
        {
            var cid = charset.U16(at);
            var more = format switch
            {
                0 => 0,
                1 => charset.U8(at + 2),
                2 => charset.U16(at + 2),
                _ => throw new FontFormatException(cff.Tag),
            };
            at += 2 + format;
            for (var last = glyph + more; glyph <= last && glyph < count; glyph++, cid++)
            {
                _glyphs[cid] = glyph;
            }
        }
    }
}
