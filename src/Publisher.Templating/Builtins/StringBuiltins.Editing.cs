using System.Text;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <content>Functions that change a text.</content>
internal static partial class StringBuiltins
{
    /// <summary>Writes control characters, quotes and backslashes as in a string literal.</summary>
    public static string EscapeText(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    result.Append('\\').Append(c);
                    break;
                case >= '\a' and <= '\r':
                    result.Append('\\').Append("abtnvfr"[c - '\a']);
                    break;
                case < ' ':
                    result.Append("\\x").Append(((int)c).ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }

    private static FunctionBody Join(int first, int second) => (call, arguments) =>
    {
        if (call.Evaluator.JoinsMarkup(arguments[first], arguments[second]))
        {
            return call.Evaluator.Concatenate(
                new Operand(arguments[first], call.ArgumentSpan(first)), new Operand(arguments[second], call.ArgumentSpan(second)));
        }

        var (left, right) = (call.Text(first), call.Text(second));
        call.Reserve((long)left.Length + right.Length);
        return left + right;
    };

    private static object? Trim(CallContext call, object? value, bool start, bool end)
    {
        switch (value)
        {
            case null:
                return null;
            case Markup markup:
                return MarkupText.Trim(markup, start, end);
        }

        var text = call.Text(0);
        call.Reserve(text.Length);
        return Like(value, (start, end) switch
        {
            (true, true) => text.Trim(),
            (true, false) => text.TrimStart(),
            _ => text.TrimEnd(),
        });
    }

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            result.Append(startsWord && char.IsLetter(c) ? char.ToUpperInvariant(c) : c);
            startsWord = char.IsWhiteSpace(c) || (startsWord && !char.IsLetter(c));
        }

        return result.ToString();
    }

    /// <summary>Letters and digits in lower case, one hyphen for whatever stands between them.</summary>
    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    private static string Pad(CallContext call, bool isLeft)
    {
        var (text, width) = (call.Text(0), Math.Max(0, call.Integer(1)));
        call.Reserve(Math.Max(width, text.Length));
        return isLeft ? text.PadLeft(width) : text.PadRight(width);
    }

    private static string Replace(CallContext call, string text, string match, string replacement)
    {
        if (text.Length == 0 || match.Length == 0)
        {
            return text;
        }

        var matches = 0L;
        for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
        {
            matches++;
        }

        call.Reserve(text.Length + (matches * (replacement.Length - match.Length)));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(CallContext call, string replacement, bool fromEnd)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        var index = match.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        call.Reserve((long)text.Length + replacement.Length);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length));
    }

    /// <summary>A negative start counts from the end.</summary>
    private static string Slice(CallContext call, int? wanted)
    {
        var text = call.Text(0);
        var start = call.Integer(1);
        var length = (long)(wanted ?? text.Length);
        if (start < 0)
        {
            start += text.Length;
            length += Math.Min(0, start);
            start = Math.Max(0, start);
        }

        length = Math.Min(length, text.Length - (long)start);
        call.Reserve(Math.Max(0, length));
        return length <= 0 ? "" : text.Substring(start, (int)length);
    }

    private static string Truncate(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, length, ellipsis) = (call.Text(0), call.Integer(1), call.OptionalText(2) ?? "...");
        call.Reserve((long)text.Length + ellipsis.Length);
        return text.Length == 0 || text.Length <= length
            ? text
            : string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    /// <remarks>The language documents an ellipsis but always prints three dots.</remarks>
    private static string TruncateWords(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var (text, count) = (call.Text(0), call.Integer(1));
        if (text.Length == 0)
        {
            return "";
        }

        call.Reserve(text.Length + 3L);
        var result = new StringBuilder();
        var words = 0;
        var wasSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && wasSpace)
            {
                if (words == count)
                {
                    break;
                }

                result.Append(words++ == 0 ? "" : " ");
            }

            result.Append(isSpace ? "" : c.ToString());
            wasSpace = isSpace;
        }

        return result.Append("...").ToString();
    }
}
