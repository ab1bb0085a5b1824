using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Pdf.Content.Scanning;

/// <summary>
/// Steps through a content stream operator by operator (ISO 32000-1 §7.8.2). Numbers are read here, as forgivingly as viewers
/// do; names, strings and dictionaries by <see cref="PdfLexer"/>.
/// </summary>
internal sealed class ContentScanner(ReadOnlyMemory<byte> data)
{
    /// <summary>More digits than a double holds mean nothing, and too many would make it infinite.</summary>
    private const int MaxDigits = 15;

    private readonly PdfLexer _lexer = new(data, hasReferences: false);

    /// <summary>What stands before the operator that was read last.</summary>
    public OperandList Operands { get; } = new();

    /// <summary>The next operator; <see cref="Operator.None"/> at the end.</summary>
    /// <exception cref="PdfSyntaxException">A string or dictionary is damaged.</exception>
    public Operator Next()
    {
        Operands.Clear();
        while (_lexer.Skip())
        {
            var first = _lexer.Span[_lexer.Position];
            switch (first)
            {
                case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                    Operands.Add(Operand.Of(ReadNumber()));
                    break;
                case (byte)'/' or (byte)'(' or (byte)'<':
                    Operands.Add(Operand.Of(_lexer.Read()));
                    break;
                case (byte)'[':
                    _lexer.Position++;
                    Operands.Add(Operand.ArrayStart);
                    break;
                case (byte)']':
                    _lexer.Position++;
                    Operands.Add(Operand.ArrayEnd);
                    break;
                case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                    // It closes nothing; other readers pass it, too.
                    _lexer.Position++;
                    break;
                default:
                    if (ReadWord() is not Operator.None and var found)
                    {
                        return found;
                    }

                    break;
            }
        }

        return Operator.None;
    }

    /// <summary>Passes an image within the stream, whose <c>BI</c> was just read (§8.9.7).</summary>
    public void SkipImage()
    {
        // Abbreviated names and words such as true stand before the data; anything else means that there is no image.
        if (Next() == Operator.ImageData)
        {
            _lexer.Position = InlineImage.FindEnd(_lexer.Span, _lexer.Position);
        }
    }

    private double ReadNumber()
    {
        var span = _lexer.Span;
        var at = _lexer.Position;
        var isNegative = false;
        for (; at < span.Length && span[at] is (byte)'+' or (byte)'-'; at++)
        {
            isNegative |= span[at] == '-';
        }

        var value = 0.0;
        var scale = 0.0;
        for (var digits = 0; at < span.Length; at++)
        {
            var next = span[at];
            if (next == '.' && scale == 0)
            {
                scale = 1;
            }
            else if (char.IsAsciiDigit((char)next))
            {
                if (digits < MaxDigits)
                {
                    value = (value * 10) + (next - '0');
                    scale *= 10;
                    digits += value == 0 ? 0 : 1;
                }
            }
            else if (next != '-')
            {
                // A minus within a number is passed over, as "1.-5" is 1.5 elsewhere.
                break;
            }
        }

        _lexer.Position = at;
        value = scale > 1 ? value / scale : value;
        return isNegative ? -value : value;
    }

    /// <summary>An operator, or nothing for a word that is a value.</summary>
    private Operator ReadWord()
    {
        var span = _lexer.Span;
        var start = _lexer.Position;
        var at = start;
        while (at < span.Length && IsLetter(span[at]))
        {
            at++;
        }

        // Bytes that begin nothing are passed one by one.
        _lexer.Position = at == start ? at + 1 : at;
        var word = span[start..at];
        switch (word.Length)
        {
            case 1:
                return (Operator)word[0];
            case 2:
                return (Operator)(word[0] | (word[1] << 8));
            case 3:
                return (Operator)(word[0] | (word[1] << 8) | (word[2] << 16));
            default:
                if (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8))
                {
                    Operands.Add(Operand.Of(NullObject.Instance));
                    return Operator.None;
                }

                // An operator that nobody knows takes its operands with it (§7.8.2).
                Operands.Clear();
                return Operator.None;
        }
    }

    private static bool IsLetter(byte value) => char.IsAsciiLetter((char)value) || value is (byte)'*' or (byte)'\'' or (byte)'"';
}
