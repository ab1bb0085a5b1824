using System.Text;

namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>UniGB-UCS2-H, UniGB-UTF16-H and their like: codes are characters, in UTF-16.</summary>
internal sealed class UnicodeMap : CodeMap
{
    public override int Read(ReadOnlySpan<byte> text, out uint code)
    {
        var isPair = text.Length >= 4 && text[0] is >= 0xD8 and < 0xDC && text[2] is >= 0xDC and < 0xE0;
        var length = Math.Min(text.Length, isPair ? 4 : 2);
        code = Number(text[..length]);
        return length;
    }

    public override uint? GlyphOf(uint code, int length) => AdobeGb1.GlyphOf(code, isHalfWidth: false);

    public override string TextOf(uint code, int length)
    {
        ReadOnlySpan<byte> bytes = [(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code];
        return Encoding.BigEndianUnicode.GetString(length == 4 ? bytes : bytes[2..]);
    }
}
