using System.Text;

namespace Publisher.Templating.Runtime;

/// <summary>Makes a value fit for XML text and attribute values (XML 1.0 §2.2 and §2.4).</summary>
internal static class MarkupEscaper
{
    /// <summary>The escaped text. Characters that XML has no place for are left out.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="illegal">The first character that was left out, or -1.</param>
    public static string Escape(string text, out int illegal)
    {
        illegal = -1;
        var first = FindSpecial(text);
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
            }
            else if (IsIllegal(c))
            {
                illegal = illegal < 0 ? c : illegal;
            }
            else
            {
                Append(result, c);
            }
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        switch (c)
        {
            case '&':
                result.Append("&amp;");
                break;
            case '<':
                result.Append("&lt;");
                break;
            case '>':
                result.Append("&gt;");
                break;
            case '"':
                result.Append("&quot;");
                break;
            case '\'':
                result.Append("&#39;");
                break;
            case '\n':
                result.Append("&#x2028;");
                break;
            case '\r':
                break;
            default:
                result.Append(c);
                break;
        }
    }

    private static int FindSpecial(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '&' or '<' or '>' or '"' or '\'' or '\n' or '\r' || IsIllegal(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Surrogates are legal in pairs only.</summary>
    private static bool IsIllegal(char c) =>
        c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);
}
