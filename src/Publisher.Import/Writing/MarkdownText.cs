using System.Text;

namespace Publisher.Import.Writing;

/// <summary>Keeps words that Markdown would take for its signs what they are.</summary>
internal static class MarkdownText
{
    public static string Escape(string paragraph)
    {
        var marker = MarkerLength(paragraph);
        var hasLink = paragraph.Contains("](", StringComparison.Ordinal);
        if (marker == 0 && !hasLink && !paragraph.AsSpan().ContainsAny('*', '\\'))
        {
            return paragraph;
        }

        var text = new StringBuilder(paragraph.Length + 8);
        for (var i = 0; i < paragraph.Length; i++)
        {
            var c = paragraph[i];
            if (c is '*' or '\\' || (c == '[' && hasLink) || i + 1 == marker)
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>The length of <c>- </c> or <c>1. </c> without its blank at the start of a paragraph, or 0.</summary>
    private static int MarkerLength(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isMarker = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' : text[digits] is '.' or ')');
        return isMarker && digits + 1 < text.Length && (text[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
