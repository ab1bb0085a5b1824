using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>What can be wrong about a value in quotes.</summary>
internal static class QuotedSlips
{
    /// <summary>YAML 1.2 §5.7: what may follow a backslash in double quotes.</summary>
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary>What is wrong in the quotes or behind them.</summary>
    /// <param name="value">From the opening quote to the end of the line.</param>
    public static Diagnostic? Find(SourceSpan value)
    {
        if (FindInside(value) is { } inside)
        {
            return inside;
        }

        var rest = value.Text[(FindClose(value.Text) + 1)..].Trim();
        return rest.IsEmpty || rest[0] == '#'
            ? null
            : SyntaxDiagnostics.TextAfterValue(new SourceSpan(value.File, value.Start + value.Text.LastIndexOf(rest), rest.Length));
    }

    /// <summary>What is wrong in the quotes, the closing one included.</summary>
    /// <param name="value">From the opening quote to the end of the line.</param>
    public static Diagnostic? FindInside(SourceSpan value)
    {
        var text = value.Text;
        var close = FindClose(text);
        if (close < 0)
        {
            var quote = value with { Length = 1 };
            var wide = text.LastIndexOfAny('”', '’', '＂');
            return wide > 0
                ? SyntaxDiagnostics.UnclosedQuoteButWide(quote, text[0], text[wide])
                : SyntaxDiagnostics.UnclosedQuote(quote, text[0]);
        }

        return text[0] == '"' ? FindBadEscape(value with { Length = close }) : null;
    }

    /// <summary>An escape that YAML does not know, or half of a surrogate pair.</summary>
    private static Diagnostic? FindBadEscape(SourceSpan value)
    {
        if (SurrogateEscapes.FindLone(value) is { } lone)
        {
            return lone;
        }

        var text = value.Text;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            if (!Escapes.Contains(text[i + 1], StringComparison.Ordinal) || text[i + 1] is 'x' or 'u' or 'U')
            {
                var place = new SourceSpan(value.File, value.Start + i, 2);
                return SyntaxDiagnostics.UnknownEscape(place, place.Text.ToString());
            }

            i++;
        }

        return null;
    }

    private static int FindClose(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[0] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[0])
            {
                if (text[0] == '"' || i + 1 == text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
