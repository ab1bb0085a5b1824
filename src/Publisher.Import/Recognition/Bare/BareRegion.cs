namespace Publisher.Import.Recognition.Bare;

/// <summary>The lines of a table's title, and those up to the next heading.</summary>
/// <param name="Start">The first line of the title.</param>
/// <param name="Body">The first line behind it.</param>
/// <param name="End">The line behind the table.</param>
internal readonly record struct BareRegion(int Start, int Body, int End)
{
    /// <summary>So many lines can a title take.</summary>
    private const int MostTitleLines = 3;

    /// <summary>In so many lines below its title a table shows what it is.</summary>
    private const int LinesToLabels = 40;

    public static List<BareRegion> FindAll(List<BareLine> lines, FormIndex index)
    {
        var regions = new List<BareRegion>();
        for (var i = 0; i < lines.Count; i++)
        {
            var start = TitleStart(lines, i, index);
            var isTitle = start >= 0 && HasLabels(lines, i + 1, index);
            if ((isTitle || IsPart(lines[i].Words, index)) && regions.Count > 0 && regions[^1].End == 0)
            {
                regions[^1] = regions[^1] with { End = isTitle ? start : i };
            }

            if (isTitle)
            {
                regions.Add(new BareRegion(start, i + 1, 0));
            }
        }

        if (regions.Count > 0 && regions[^1].End == 0)
        {
            regions[^1] = regions[^1] with { End = lines.Count };
        }

        return regions;
    }

    private static bool IsPart(string words, FormIndex index) =>
        words.Length <= 40 && (index.FindPart(words) >= 0
            || (index.Words.PartOrdinal.TryMatch(words, out _, out _) && !words.AsSpan().ContainsAny("。，；")));

    /// <summary>The first line of a title that ends with a line, or -1 when that line ends none.</summary>
    private static int TitleStart(List<BareLine> lines, int end, FormIndex index)
    {
        var words = "";
        var isTitle = false;
        for (var i = end; i >= 0 && i > end - MostTitleLines; i--)
        {
            words = lines[i].Words + words;
            isTitle = isTitle || index.IsTableTitle(words);
            if (index.Form.Numbering.Table.TryMatch(words, out _, out _) && isTitle && !words.AsSpan().ContainsAny("。；|"))
            {
                return i;
            }
        }

        return index.IsTableTitle(lines[end].Words) ? end : -1;
    }

    private static bool HasLabels(List<BareLine> lines, int start, FormIndex index)
    {
        var found = 0;
        for (var i = start; i < Math.Min(lines.Count, start + LinesToLabels); i++)
        {
            foreach (var piece in lines[i].Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                found += index.FindLabel(piece) is not null ? 1 : 0;
            }

            if (found >= 2)
            {
                return true;
            }

            if (index.IsTableTitle(lines[i].Words))
            {
                return false;
            }
        }

        return false;
    }
}
