namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>Identity-H and Identity-V: two bytes are the glyph's number.</summary>
internal sealed class TwoByteMap : CodeMap
{
    public override int Read(ReadOnlySpan<byte> text, out uint code)
    {
        var length = Math.Min(text.Length, 2);
        code = Number(text[..length]);
        return length;
    }

    public override uint? GlyphOf(uint code, int length) => code;
}
