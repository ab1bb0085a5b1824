using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Reading;

/// <summary>
/// Reads values from bytes, of a file or of a content stream (ISO 32000-1 §7.2, §7.3). Whatever the bytes are, it ends:
/// with a value or with a <see cref="PdfSyntaxException"/>.
/// </summary>
/// <param name="bytes">The bytes.</param>
/// <param name="hasReferences">Whether <c>1 0 R</c> is a reference: it is not in content streams.</param>
/// <param name="irregularities">Receives what is irregular; null where nobody asks.</param>
public sealed class PdfLexer(
    ReadOnlyMemory<byte> bytes, bool hasReferences = true, List<Irregularity>? irregularities = null)
{
    /// <summary>Arrays in arrays in arrays: no file of ours comes near it.</summary>
    private const int MaxDepth = 64;

    public int Position { get; set; }

    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>Skips white space and comments; false at the end.</summary>
    public bool Skip()
    {
        var span = bytes.Span;
        while (Position < span.Length)
        {
            if (span[Position] == '%')
            {
                var end = span[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? span.Length : Position + end;
            }
            else if (!IsWhite(span[Position]))
            {
                return true;
            }
            else
            {
                Position++;
            }
        }

        return false;
    }

    /// <summary>The next value or word.</summary>
    public PdfObject Read() => Read(0);

    /// <summary>Whether the next word is <paramref name="word"/>; if so it is passed.</summary>
    public bool TryWord(ReadOnlySpan<byte> word)
    {
        if (!Skip() || !Span[Position..].StartsWith(word))
        {
            return false;
        }

        var end = Position + word.Length;
        if (end < Length && !IsWhite(Span[end]) && !IsDelimiter(Span[end]))
        {
            return false;
        }

        Position = end;
        return true;
    }

    /// <summary>A whole number without a sign.</summary>
    public int ReadIndex() =>
        Read() is NumberObject { Index: >= 0 and var index } ? index : throw Damaged("a whole number is missing");

    public PdfSyntaxException Damaged(string what) => new(what, Position);

    public static bool IsWhite(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'
            or (byte)'/' or (byte)'%';

    private PdfObject Read(int depth)
    {
        if (!Skip())
        {
            throw Damaged("the file breaks off");
        }

        if (depth > MaxDepth)
        {
            throw Damaged("values are nested too deeply");
        }

        switch (Span[Position])
        {
            case (byte)'/':
                return new NameObject(ReadName());
            case (byte)'(':
                return new StringObject(ReadLiteral());
            case (byte)'[':
                return ReadArray(depth);
            case (byte)'<' when Position + 1 < Length && Span[Position + 1] == '<':
                return ReadDictionary(depth);
            case (byte)'<':
                return new StringObject(ReadHex());
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                return ReadNumber();
            default:
                return ReadWord();
        }
    }

    private ArrayObject ReadArray(int depth)
    {
        Position++;
        var items = ImmutableArray.CreateBuilder<PdfObject>();
        while (Skip() && Span[Position] != ']')
        {
            items.Add(Read(depth + 1));
        }

        Expect(']');
        return new ArrayObject(items.DrainToImmutable());
    }

    private DictionaryObject ReadDictionary(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (Skip() && Span[Position] == '/')
        {
            var key = ReadName();
            entries[key] = Read(depth + 1);
        }

        Expect('>');
        Expect('>');
        return new DictionaryObject(entries);
    }

    private void Expect(char character)
    {
        if (Position >= Length || Span[Position] != character)
        {
            throw Damaged($"'{character}' is missing");
        }

        Position++;
    }

    private string ReadName()
    {
        var start = ++Position;
        var hasEscape = false;
        while (Position < Length && !IsWhite(Span[Position]) && !IsDelimiter(Span[Position]))
        {
            hasEscape |= Span[Position] == '#';
            Position++;
        }

        var raw = Span[start..Position];
        return hasEscape ? Unescape(raw) : Encoding.Latin1.GetString(raw);
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Digit(raw[i + 1]) >= 0 && Digit(raw[i + 2]) >= 0)
            {
                name.Append((char)((Digit(raw[i + 1]) << 4) | Digit(raw[i + 2])));
                i += 2;
            }
            else
            {
                name.Append((char)raw[i]);
            }
        }

        return name.ToString();
    }

    private byte[] ReadLiteral()
    {
        var result = new List<byte>();
        var open = 1;
        for (Position++; Position < Length; Position++)
        {
            var value = Span[Position];
            switch (value)
            {
                case (byte)'\\':
                    Position++;
                    ReadEscape(result);
                    continue;
                case (byte)'(':
                    open++;
                    break;
                case (byte)')' when --open == 0:
                    Position++;
                    return [.. result];
                case (byte)'\r':
                    // Any line end reads as a line feed.
                    Position += Position + 1 < Length && Span[Position + 1] == '\n' ? 1 : 0;
                    value = (byte)'\n';
                    break;
            }

            result.Add(value);
        }

        throw Damaged("a string does not end");
    }

    private void ReadEscape(List<byte> result)
    {
        if (Position >= Length)
        {
            throw Damaged("a string does not end");
        }

        var value = Span[Position];
        if (value is >= (byte)'0' and <= (byte)'7')
        {
            var code = 0;
            var end = Math.Min(Position + 3, Length);
            while (Position < end && Span[Position] is >= (byte)'0' and <= (byte)'7' and var digit)
            {
                code = (code << 3) | (digit - '0');
                Position++;
            }

            Position--;
            result.Add((byte)code);
            return;
        }

        switch (value)
        {
            case (byte)'\r':
                Position += Position + 1 < Length && Span[Position + 1] == '\n' ? 1 : 0;
                break;
            case (byte)'\n':
                break;
            default:
                result.Add((char)value switch
                {
                    'n' => (byte)'\n',
                    'r' => (byte)'\r',
                    't' => (byte)'\t',
                    'b' => (byte)'\b',
                    'f' => (byte)'\f',
                    _ => value,
                });
                break;
        }
    }

    private byte[] ReadHex()
    {
        var start = Position++;
        var length = Span[Position..].IndexOf((byte)'>');
        if (length < 0)
        {
            throw Damaged("a string does not end");
        }

        var digits = Span.Slice(Position, length);
        Position += length + 1;
        var result = new byte[(length + 1) / 2];
        var count = 0;
        foreach (var value in digits)
        {
            var digit = Digit(value);
            if (digit >= 0)
            {
                result[count / 2] |= (byte)(count % 2 == 0 ? digit << 4 : digit);
                count++;
            }
            else if (!IsWhite(value))
            {
                irregularities?.Add(new Irregularity(IrregularityKind.HexString, start));
            }
        }

        if (count % 2 != 0)
        {
            irregularities?.Add(new Irregularity(IrregularityKind.HexString, start));
        }

        return result.AsSpan(0, (count + 1) / 2).ToArray();
    }

    private PdfObject ReadNumber()
    {
        var start = Position;
        var number = ReadPlainNumber();
        if (!hasReferences || number.Index < 0 || start == Position)
        {
            return number;
        }

        // "1 0 R": two whole numbers and the word R.
        var after = Position;
        if (Skip() && char.IsAsciiDigit((char)Span[Position])
            && ReadPlainNumber().Index is >= 0 and var generation && TryWord("R"u8))
        {
            return new ReferenceObject(number.Index, generation);
        }

        Position = after;
        return number;
    }

    private NumberObject ReadPlainNumber()
    {
        var start = Position;
        var isInteger = true;
        Position += Span[Position] is (byte)'+' or (byte)'-' ? 1 : 0;
        while (Position < Length && (char.IsAsciiDigit((char)Span[Position]) || Span[Position] == '.'))
        {
            isInteger &= Span[Position] != '.';
            Position++;
        }

        var digits = Span[start..Position];
        digits = digits.StartsWith("+"u8) ? digits[1..] : digits;
        return Utf8Parser.TryParse(digits, out double value, out var used) && used == digits.Length
            ? new NumberObject(value, isInteger)
            : throw new PdfSyntaxException("a number is malformed", start);
    }

    private PdfObject ReadWord()
    {
        var start = Position;
        while (Position < Length && !IsWhite(Span[Position]) && !IsDelimiter(Span[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            throw Damaged($"'{(char)Span[Position]}' stands alone");
        }

        return Encoding.Latin1.GetString(Span[start..Position]) switch
        {
            "true" => new BooleanObject(value: true),
            "false" => new BooleanObject(value: false),
            "null" => NullObject.Instance,
            var word => new KeywordObject(word),
        };
    }

    private static int Digit(byte value) => char.IsAsciiHexDigit((char)value)
        ? value <= '9' ? value - '0' : (value | 0x20) - 'a' + 10
        : -1;
}
