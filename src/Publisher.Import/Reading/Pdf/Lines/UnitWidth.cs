using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Lines;

/// <summary>The widths of what no line break parts.</summary>
internal static class UnitWidth
{
    /// <summary>A Han character or a word, with the signs that stay with it, from <paramref name="first"/> on.</summary>
    public static double OfFirst(List<PlacedGlyph> line, int first)
    {
        var i = first;
        while (i + 1 < line.Count && Characters.EndsNoLine(line[i].Text[^1]))
        {
            i++;
        }

        var isWord = Characters.IsWordPart(line[i].Text[0]);
        while (i + 1 < line.Count && line[i + 1].Text is var next && !Characters.IsBlank(next)
            && (Characters.BeginsNoLine(next[0]) || (isWord && !Characters.IsWide(next[0]))))
        {
            i++;
        }

        return line[i].Right - line[first].Left;
    }

    /// <summary>The letters, digits and signs before and with <paramref name="last"/> that no blank parts.</summary>
    public static double OfLastWord(List<PlacedGlyph> line, int last)
    {
        var i = last;
        while (i >= 0 && !Characters.IsBlank(line[i].Text) && !Characters.IsWide(line[i].Text[^1]))
        {
            i--;
        }

        return i == last ? 0 : line[last].Right - line[i + 1].Left;
    }
}
