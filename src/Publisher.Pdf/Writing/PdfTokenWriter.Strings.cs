using System.Text;

namespace Publisher.Pdf.Writing;

/// <content>Strings, texts and dates.</content>
public sealed partial class PdfTokenWriter
{
    /// <summary>Bytes as a literal string (ISO 32000-1 §7.3.4.2).</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'(');
        foreach (var value in bytes)
        {
            LiteralByte(value);
        }

        Raw((byte)')');
    }

    /// <summary>Bytes as a hexadecimal string (ISO 32000-1 §7.3.4.3).</summary>
    public void Hex(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'<');
        foreach (var value in bytes)
        {
            HexByte(value);
        }

        Raw((byte)'>');
    }

    /// <summary>
    /// A text string: PDFDocEncoding where ASCII is enough, else UTF-16BE behind its byte order mark (ISO 32000-1
    /// §7.9.2.2).
    /// </summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Raw((byte)'(');
        if (text.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            foreach (var character in text)
            {
                LiteralByte((byte)character);
            }
        }
        else
        {
            Raw([0xFE, 0xFF]);
            foreach (var character in text)
            {
                LiteralByte((byte)(character >> 8));
                LiteralByte((byte)character);
            }
        }

        Raw((byte)')');
    }

    /// <summary>
    /// ASCII as it is in a literal string, for values that are no text strings: languages, identifiers.
    /// </summary>
    public void Ascii(string text) => Bytes(Encoding.ASCII.GetBytes(text));

    /// <summary>A date with its own offset from UTC: <c>D:YYYYMMDDHHmmSS+HH'mm'</c> (ISO 32000-1 §7.9.4).</summary>
    public void Date(DateTimeOffset date) => Bytes(Encoding.ASCII.GetBytes(PdfDate.Format(date)));

    /// <summary>
    /// A line end inside a literal string reads as a line feed whatever it was, so both kinds are escaped.
    /// </summary>
    private void LiteralByte(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Raw((byte)'\\');
                Raw(value);
                break;
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            case (byte)'\n':
                Raw("\\n"u8);
                break;
            default:
                Raw(value);
                break;
        }
    }

    private void HexByte(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        var span = GetSpan(2);
        span[0] = digits[value >> 4];
        span[1] = digits[value & 15];
        Length += 2;
    }
}
