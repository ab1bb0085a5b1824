using System.Globalization;
using System.Text;

namespace Publisher.Templating.Syntax;

/// <summary>What the characters of a string literal stand for.</summary>
internal static class StringLiteral
{
    /// <summary>The length of the escape that <paramref name="text"/> starts with, or 0 when there is no such escape.</summary>
    public static int EscapeLength(ReadOnlySpan<char> text, bool interpolated)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        switch (text[1])
        {
            case '\n' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                return 2;
            case '\r':
                return text.Length > 2 && text[2] == '\n' ? 3 : 2;
            case '{':
                return interpolated ? 2 : 0;
            case 'u':
                return HasHexDigits(text, 4) ? 6 : 0;
            case 'x':
                return HasHexDigits(text, 2) ? 4 : 0;
            default:
                return 0;
        }
    }

    /// <summary>The value of a literal's inside (without quotes).</summary>
    public static string Decode(ReadOnlySpan<char> inside, bool interpolated)
    {
        if (!inside.Contains('\\'))
        {
            return inside.ToString();
        }

        var result = new StringBuilder(inside.Length);
        for (var i = 0; i < inside.Length;)
        {
            var length = inside[i] == '\\' ? EscapeLength(inside[i..], interpolated) : 0;
            if (length == 0)
            {
                result.Append(inside[i++]);
                continue;
            }

            AppendEscape(result, inside.Slice(i, length));
            i += length;
        }

        return result.ToString();
    }

    private static void AppendEscape(StringBuilder result, ReadOnlySpan<char> escape)
    {
        switch (escape[1])
        {
            case '\n' or '\r':
                break;
            case 'u' or 'x':
                result.Append((char)ushort.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                break;
            default:
                result.Append(escape[1] switch
                {
                    '0' => '\0',
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'v' => '\v',
                    var c => c,
                });
                break;
        }
    }

    private static bool HasHexDigits(ReadOnlySpan<char> text, int count)
    {
        if (text.Length < 2 + count)
        {
            return false;
        }

        foreach (var c in text.Slice(2, count))
        {
            if (!char.IsAsciiHexDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
