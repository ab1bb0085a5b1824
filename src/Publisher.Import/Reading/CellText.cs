namespace Publisher.Import.Reading;

/// <summary>The text of a cell that was typed in several paragraphs.</summary>
internal static class CellText
{
    /// <summary>Empty lines are residue of the word processor, wherever they stand: only lines with words are kept.</summary>
    public static string Join(IReadOnlyList<string> lines)
    {
        var (first, count) = (-1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return count switch
        {
            // A blank that stands for a number that is missing.
            0 => lines.Count == 1 ? lines[0] : "",
            1 => lines[first],
            _ => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line))),
        };
    }
}
