using Publisher.Pdf.Content.Fonts.Maps;
using Publisher.Pdf.Content.Fonts.Names;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>A font with codes of one byte: Type 1, TrueType, Type 3 (ISO 32000-1 §9.6).</summary>
internal sealed class SimpleFont : ContentFont
{
    private readonly FontGlyph[] _glyphs = new FontGlyph[256];

    /// <summary>Of each code, in text space.</summary>
    public required double[] Widths { get; init; }

    public required SimpleEncoding Encoding { get; init; }

    public ToUnicodeMap? ToUnicode { get; init; }

    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        var code = text[at++];
        if (_glyphs[code].Text is null)
        {
            var shown = GlyphText.Clean(ToUnicode?.Find(code)) ?? GlyphText.Clean(Encoding.TextOf(code));
            _glyphs[code] = new FontGlyph(shown ?? GlyphText.Unknown, Widths[code], code == ' ');
        }

        return _glyphs[code];
    }
}
