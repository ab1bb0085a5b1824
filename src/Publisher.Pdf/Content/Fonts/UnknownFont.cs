namespace Publisher.Pdf.Content.Fonts;

/// <summary>Stands for a font that is damaged beyond use.</summary>
internal sealed class UnknownFont : ContentFont
{
    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at) =>
        new(GlyphText.Unknown, Width: 0.5, IsBlankCode: text[at++] == ' ');
}
