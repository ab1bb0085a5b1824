using System.Text;

namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>GB-EUC-H, GBK-EUC-H, GBKp-EUC-H, GBK2K-H: one, two or four bytes of GB 18030, whose subsets the others are.</summary>
/// <param name="isHalfWidth">Whether Latin letters are those of half width.</param>
/// <param name="hasFourBytes">Whether there are codes of four bytes, as in GB 18030 itself.</param>
internal sealed class GbMap(bool isHalfWidth, bool hasFourBytes) : CodeMap
{
    private static Encoding? _encoding;

    private static Encoding Gb18030 => _encoding ??= CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public override int Read(ReadOnlySpan<byte> text, out uint code)
    {
        var length = text[0] <= 0x80 ? 1 : hasFourBytes && text.Length >= 4 && text[1] is >= 0x30 and <= 0x39 ? 4 : 2;
        length = Math.Min(text.Length, length);
        code = Number(text[..length]);
        return length;
    }

    public override uint? GlyphOf(uint code, int length) => length == 1 ? AdobeGb1.GlyphOf(code, isHalfWidth) : null;

    public override string TextOf(uint code, int length)
    {
        ReadOnlySpan<byte> bytes = [(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code];
        return Gb18030.GetString(bytes[^length..]);
    }
}
