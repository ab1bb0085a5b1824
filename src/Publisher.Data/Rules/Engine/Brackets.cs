namespace Publisher.Data.Rules.Engine;

/// <summary>Pairs of brackets and quotation marks.</summary>
internal static class Brackets
{
    private const string Opening = "（《〔【“‘〈([";
    private const string Closing = "）》〕】”’〉)]";

    /// <summary>The place of the first bracket without its partner, or null.</summary>
    public static int? FindUnbalanced(string text)
    {
        Span<int> open = stackalloc int[32];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                if (depth == open.Length)
                {
                    return null;
                }

                open[depth++] = i;
            }
            else if (Closing.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind && !IsNumbering(text, i))
            {
                if (depth == 0 || !Matches(text[open[depth - 1]], kind))
                {
                    return i;
                }

                depth--;
            }
        }

        return depth == 0 ? null : open[0];
    }

    /// <summary>（ is closed by ) as well: that is another slip.</summary>
    private static bool Matches(char opening, int closing) =>
        Opening[closing] == opening || (opening is '（' or '(' && Closing[closing] is '）' or ')');

    /// <summary>1) and 二） begin an item.</summary>
    private static bool IsNumbering(string text, int index) =>
        text[index] is ')' or '）' && index is 1 or 2 && (char.IsAsciiDigit(text[index - 1]) || "一二三四五六七八九十".Contains(text[index - 1], StringComparison.Ordinal));
}
