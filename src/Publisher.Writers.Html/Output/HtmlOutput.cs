using System.Buffers;
using System.Text;

namespace Publisher.Writers.Html.Output;

/// <summary>
/// Collects a page as UTF-8. Tags are written as they stand; what comes from the document goes through
/// <see cref="Words"/> or <see cref="Attribute(ReadOnlySpan{byte}, string)"/>, which escape it for where it stands.
/// </summary>
public sealed class HtmlOutput(Stream stream) : IDisposable
{
    private const int Capacity = 64 * 1024;

    /// <summary>Enough of an UTF-16 text to fit into half the buffer, whatever its characters.</summary>
    private const int ChunkLength = Capacity / 8;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private int _length;

    /// <summary>Writes a piece of HTML of our own.</summary>
    public void Raw(ReadOnlySpan<byte> html)
    {
        if (html.Length > _buffer.Length - _length)
        {
            Flush();
            if (html.Length > _buffer.Length)
            {
                stream.Write(html);
                return;
            }
        }

        html.CopyTo(_buffer.AsSpan(_length));
        _length += html.Length;
    }

    /// <summary>Writes words of the document, escaped for text and for quoted attributes alike.</summary>
    public void Words(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var safe = FindUnsafe(text);
            Encode(safe < 0 ? text : text[..safe]);
            if (safe < 0)
            {
                return;
            }

            Raw(text[safe] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            text = text[(safe + 1)..];
        }
    }

    /// <summary>Writes <c> name="value"</c>; <paramref name="name"/> is given with its blank and <c>="</c>.</summary>
    public void Attribute(ReadOnlySpan<byte> name, string value)
    {
        Raw(name);
        Words(value);
        Raw("\""u8);
    }

    /// <summary>Writes <c> name="value"</c> unless there is no value.</summary>
    public void OptionalAttribute(ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Attribute(name, value);
        }
    }

    public void Number(int number)
    {
        if (_buffer.Length - _length < 11)
        {
            Flush();
        }

        // The invariant format is the default of UTF-8 formatting.
        System.Buffers.Text.Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    public void Attribute(ReadOnlySpan<byte> name, int value)
    {
        Raw(name);
        Number(value);
        Raw("\""u8);
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    /// <summary><c>&gt;</c> too: text with <c>]]&gt;</c> in it stays readable as XML.</summary>
    private static int FindUnsafe(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '&' or '<' or '>' or '"')
            {
                return i;
            }
        }

        return -1;
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(text.Length, ChunkLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            if (_buffer.Length - _length < length * 3)
            {
                Flush();
            }

            _length += Encoding.UTF8.GetBytes(text[..length], _buffer.AsSpan(_length));
            text = text[length..];
        }
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }
}
