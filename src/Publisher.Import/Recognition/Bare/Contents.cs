namespace Publisher.Import.Recognition.Bare;

/// <summary>Finds the table of contents, whose entries would look like headings.</summary>
internal static class Contents
{
    private const int MostLines = 400;

    /// <summary>The lines from its title to before the heading that its first entry repeats; an empty range for none.</summary>
    public static Range Find(List<BareLine> lines, FormIndex index)
    {
        var start = lines.FindIndex(line =>
            index.Words.ContentsTitles.Any(title => LabelText.Normalise(title) == LabelText.Normalise(line.Words)));
        if (start < 0 || start + 1 >= lines.Count)
        {
            return ..0;
        }

        var first = LabelText.Normalise(lines[start + 1].Words);
        for (var i = start + 2; i < Math.Min(lines.Count, start + MostLines); i++)
        {
            var words = LabelText.Normalise(lines[i].Words);
            if (words.Length > 2 && first.StartsWith(words, StringComparison.Ordinal))
            {
                return start..i;
            }
        }

        return ..0;
    }

    /// <summary>The entries, each with its page, which may have been read as a line of its own.</summary>
    public static IEnumerable<(BareLine Line, string Words)> Entries(List<BareLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (first, words) = (lines[i], Entry(lines[i].Words));
            while (i > 0 && !HasPage(words) && i + 1 < lines.Count && LeadingNumber.Read(lines[i + 1].Words) is null && HasPage(Entry(lines[i + 1].Words)))
            {
                i++;
                words = IsPage(lines[i].Words) ? words + "\t" + lines[i].Words : words + Entry(lines[i].Words);
            }

            yield return (first, words);
        }
    }

    private static bool HasPage(string entry) => entry.Contains('\t', StringComparison.Ordinal) || IsPage(entry) || char.IsAsciiDigit(entry[^1]);

    private static bool IsPage(string words) => !words.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>An entry with its page behind a tab, as a word processor's list has it.</summary>
    private static string Entry(string words)
    {
        var heading = words.AsSpan().TrimEnd("0123456789").Length;
        return heading < words.Length && heading > 0 && char.IsWhiteSpace(words[heading - 1])
            ? words[..heading].TrimEnd() + "\t" + words[heading..]
            : words;
    }
}
