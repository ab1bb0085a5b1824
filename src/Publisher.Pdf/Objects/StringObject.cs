using System.Text;

namespace Publisher.Pdf.Objects;

/// <summary>A string of bytes (ISO 32000-1 §7.3.4).</summary>
public sealed class StringObject(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;

    /// <summary>As a text string: UTF-16BE behind its byte order mark, else PDFDocEncoding (§7.9.2.2).</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2))
        : Encoding.Latin1.GetString(Bytes);
}
