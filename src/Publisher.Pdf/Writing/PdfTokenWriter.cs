using System.Buffers;
using System.Text;

namespace Publisher.Pdf.Writing;

/// <summary>
/// A growing buffer of PDF tokens (ISO 32000-1 §7.2): for objects and for content streams. A blank is put between two
/// tokens only where they would run together.
/// </summary>
public sealed partial class PdfTokenWriter(int capacity = 1024) : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => Length = 0;

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Raw(byte value)
    {
        GetSpan(1)[0] = value;
        Length++;
    }

    /// <summary>A word of the language: <c>true</c>, <c>obj</c> …</summary>
    public void Keyword(ReadOnlySpan<byte> word)
    {
        Separate();
        Raw(word);
    }

    /// <summary>An operator of a content stream; the line ends after it.</summary>
    public void Operator(ReadOnlySpan<byte> name)
    {
        Separate();
        Raw(name);
        Raw((byte)'\n');
    }

    public void Number(long value)
    {
        Separate();
        Length += PdfNumber.Format(value, GetSpan(PdfNumber.MaxLength));
    }

    public void Number(double value)
    {
        Separate();
        Length += PdfNumber.Format(value, GetSpan(PdfNumber.MaxLength));
    }

    public void Boolean(bool value) => Keyword(value ? "true"u8 : "false"u8);

    public void Null() => Keyword("null"u8);

    public void Reference(PdfReference reference)
    {
        if (reference.IsNone)
        {
            throw new ArgumentException("A reference to no object.", nameof(reference));
        }

        Number(reference.Number);
        Raw(" 0 R"u8);
    }

    /// <summary>
    /// A name from its UTF-8 bytes without the slash; what may not stand in a name becomes <c>#xx</c> (§7.3.5).
    /// </summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        Raw((byte)'/');
        foreach (var value in name)
        {
            if (value is > (byte)' ' and < 0x7F && value != '#' && !IsDelimiter(value))
            {
                Raw(value);
            }
            else
            {
                Raw((byte)'#');
                HexByte(value);
            }
        }
    }

    public void Name(string name) => Name(Encoding.UTF8.GetBytes(name));

    public void BeginDictionary() => Raw("<<"u8);

    public void EndDictionary() => Raw(">>"u8);

    public void BeginArray() => Raw((byte)'[');

    public void EndArray() => Raw((byte)']');

    /// <inheritdoc />
    public void Advance(int count) => Length += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>
    /// Puts a blank where the next token starts with a regular character and the last one ended in one (§7.2.2).
    /// </summary>
    private void Separate()
    {
        if (Length > 0 && _bytes[Length - 1] is var last && last > ' ' && !IsDelimiter(last))
        {
            Raw((byte)' ');
        }
    }

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'
            or (byte)'/' or (byte)'%';

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < Math.Max(count, 1))
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
