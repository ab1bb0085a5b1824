namespace Publisher.Import.Recognition;

/// <summary>The headings of a file that are in the data: what only repeats one is an entry of a table of contents.</summary>
internal sealed class Headings
{
    /// <summary>A list can number an entry whose heading has a number of its own.</summary>
    private const int MostNumbers = 2;

    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);

    public void Add(string heading) => _headings.Add(LabelText.Normalise(heading));

    /// <summary>Whether a line is a heading again, with or without dots, a page and a number of a list.</summary>
    public bool IsRepeatedBy(string line)
    {
        if (line.Length > 200)
        {
            return false;
        }

        var words = LabelText.Normalise(line);
        for (var numbers = 0; ; numbers++)
        {
            if (_headings.Contains(words) || _headings.Contains(WithoutPage(words, line)))
            {
                return true;
            }

            var number = NumberLength(words);
            if (numbers == MostNumbers || number == 0)
            {
                return false;
            }

            words = words[number..];
        }
    }

    /// <summary>Digits with a sign behind them; the year of a heading comes behind the sign.</summary>
    private static int NumberLength(string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && (words[digits] is '.' or '、' or ')') ? digits + 1 : 0;
    }

    /// <summary>Digits at the end are a page when a tab or dots lead to them.</summary>
    private static string WithoutPage(string words, string line)
    {
        var heading = words.AsSpan().TrimEnd("0123456789").TrimEnd(".…·-_");
        var hasLeader = line.Contains('\t', StringComparison.Ordinal) || words.AsSpan(heading.Length).ContainsAny(".…·");
        return hasLeader ? heading.ToString() : words;
    }
}
