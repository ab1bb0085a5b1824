namespace Publisher.Import.Recognition.Bare;

/// <summary>How word processors break lines: before any Han character, but not inside numbers and not before a closing sign.</summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。；：、！？）》〕】”’％%,.;:!?)]";
    private const string NeverLast = "（《〔【“‘([";

    /// <summary>How wide the piece is that a line must have room for.</summary>
    public static int FirstWord(ReadOnlySpan<char> words)
    {
        var end = EndOfWord(words, 0);
        return CharacterWidth.Of(words[..end]);
    }

    /// <summary>In how many lines the words fit.</summary>
    public static int Count(ReadOnlySpan<char> words, int width)
    {
        var (lines, filled) = (1, 0);
        for (var at = 0; at < words.Length;)
        {
            var end = EndOfWord(words, at);
            var piece = CharacterWidth.Of(words[at..end]);
            if (filled > 0 && filled + piece > width)
            {
                lines++;
                filled = 0;
            }

            filled += piece;
            for (; filled > width; filled -= width)
            {
                lines++;
            }

            at = end;
        }

        return lines;
    }

    private static int EndOfWord(ReadOnlySpan<char> words, int start)
    {
        var end = start;
        while (end < words.Length && NeverLast.Contains(words[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end < words.Length && char.IsAsciiLetterOrDigit(words[end]))
        {
            while (end < words.Length && (char.IsAsciiLetterOrDigit(words[end]) || words[end] is '.'))
            {
                end++;
            }
        }
        else
        {
            end = Math.Min(words.Length, end + 1);
        }

        while (end < words.Length && NeverFirst.Contains(words[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}
