using System.Text;
using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Fonts.Maps;

/// <summary>The characters of codes, as the producer of a file knew them (ISO 32000-1 §9.10.3).</summary>
internal sealed class ToUnicodeMap
{
    /// <summary>A code can stand for several characters, as of a ligature; for a novel it cannot.</summary>
    private const int MaxTextBytes = 64;

    private readonly Dictionary<uint, string> _characters = [];
    private readonly CodeRanges<string> _ranges = new();

    private ToUnicodeMap()
    {
    }

    public static ToUnicodeMap Read(ReadOnlyMemory<byte> data)
    {
        var map = new ToUnicodeMap();
        var tokens = new MapTokens(data);
        try
        {
            for (var word = tokens.NextWord(); word is not null; word = tokens.NextWord())
            {
                switch (word)
                {
                    case "beginbfchar":
                        map.ReadCharacters(tokens);
                        break;
                    case "beginbfrange":
                        map.ReadRanges(tokens);
                        break;
                }
            }
        }
        catch (PdfSyntaxException)
        {
            // What was said before the damage counts.
        }

        return map;
    }

    public string? Find(uint code) =>
        _characters.TryGetValue(code, out var text) ? text
        : _ranges.TryFind(code, out var range) ? Following(range.Value, code - range.Low)
        : null;

    private void ReadCharacters(MapTokens tokens)
    {
        while (tokens.NextValue() is StringObject code && tokens.NextValue() is { } text)
        {
            Add(MapTokens.CodeOf(code), text);
        }
    }

    private void ReadRanges(MapTokens tokens)
    {
        while (tokens.NextValue() is StringObject first
            && tokens.NextValue() is StringObject last
            && tokens.NextValue() is { } value)
        {
            var low = MapTokens.CodeOf(first);
            var high = MapTokens.CodeOf(last);
            if (value is ArrayObject { Items: var texts })
            {
                for (var i = 0; i < texts.Length && low + i <= high; i++)
                {
                    Add(low + (uint)i, texts[i]);
                }
            }
            else if (value is StringObject { Bytes: { Length: <= MaxTextBytes } text })
            {
                _ranges.Add(low, high, Encoding.BigEndianUnicode.GetString(text));
            }
        }
    }

    private void Add(uint code, PdfObject value)
    {
        // A single byte is not UTF-16, but some producers write one for Latin letters.
        if (value is StringObject { Bytes: { Length: > 0 and <= MaxTextBytes } text })
        {
            _characters[code] = text is [var single]
                ? ((char)single).ToString()
                : Encoding.BigEndianUnicode.GetString(text);
        }
    }

    /// <summary>The text of a range's first code with its last character counted on.</summary>
    private static string? Following(string text, uint steps)
    {
        if (steps == 0 || text.Length == 0)
        {
            return text;
        }

        if (Rune.DecodeLastFromUtf16(text, out var last, out var length) != System.Buffers.OperationStatus.Done
            || !Rune.TryCreate(last.Value + (long)steps is <= 0x10FFFF and var next ? (int)next : -1, out var following))
        {
            return null;
        }

        return string.Concat(text.AsSpan(0, text.Length - length), following.ToString());
    }
}
