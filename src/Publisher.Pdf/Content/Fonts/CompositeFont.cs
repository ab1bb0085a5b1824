using Publisher.Pdf.Content.Fonts.Maps;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>A Type 0 font (ISO 32000-1 §9.7). What a code means is found out once.</summary>
internal sealed class CompositeFont : ContentFont
{
    private readonly Dictionary<(uint Code, int Length), FontGlyph> _glyphs = [];

    public required CodeMap Codes { get; init; }

    public required CidWidths Widths { get; init; }

    /// <summary>The width of glyphs that have none of their own, in thousandths (DW).</summary>
    public required double UsualWidth { get; init; }

    public ToUnicodeMap? ToUnicode { get; init; }

    /// <summary>Whether glyphs are those of Adobe-GB1.</summary>
    public bool IsAdobeGb1 { get; init; }

    /// <summary>The embedded font, asked only for what nothing else tells; null when there is none.</summary>
    public Func<FontProgram?>? Program { get; init; }

    /// <summary>From a number here to that in the embedded font, two bytes each; empty when they are the same.</summary>
    public ReadOnlyMemory<byte> ProgramGlyphs { get; init; }

    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        var length = Codes.Read(text[at..], out var code);
        at += length;
        if (!_glyphs.TryGetValue((code, length), out var glyph))
        {
            var number = Codes.GlyphOf(code, length);
            var width = (number is { } known ? Widths.Of(known) : null) ?? UsualWidth;
            glyph = new FontGlyph(TextOf(code, length, number), width / 1000, length == 1 && code == ' ');
            _glyphs.Add((code, length), glyph);
        }

        return glyph;
    }

    private string TextOf(uint code, int length, uint? number)
    {
        var text = GlyphText.Clean(ToUnicode?.Find(code)) ?? GlyphText.Clean(Codes.TextOf(code, length));
        if (text is null && number is { } glyph)
        {
            text = (IsAdobeGb1 ? AdobeGb1.TextOf(glyph) : null) ?? GlyphText.Clean(Program?.Invoke()?.TextOf(InProgram(glyph)));
        }

        return text ?? GlyphText.Unknown;
    }

    private int InProgram(uint glyph)
    {
        var map = ProgramGlyphs.Span;
        var at = glyph * 2L;
        return map.IsEmpty ? (int)Math.Min(glyph, int.MaxValue)
            : at + 1 < map.Length ? (map[(int)at] << 8) | map[(int)at + 1]
            : 0;
    }
}
