namespace Publisher.Documents.Prose;

/// <summary>Whether a text has anything in it that Markdown reads otherwise than as text: most fields have not.</summary>
internal static class ProseSigns
{
    public static bool AreIn(string text) =>
        text.AsSpan().ContainsAny('*', '\\') || text.Contains("](", StringComparison.Ordinal) || HasListMarker(text);

    private static bool HasListMarker(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsListItem(line.TrimStart(" \t")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A marker, a blank and words. <c>-</c> or <c>1.</c> alone is text: an amount that is none, say.</summary>
    private static bool IsListItem(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var isMarker = digits == 0 ? line is ['-' or '+', ..] : digits <= 9 && digits < line.Length && line[digits] is '.' or ')';
        return isMarker && line[(digits + 1)..] is [' ' or '\t', ..] rest && !rest.IsWhiteSpace();
    }
}
