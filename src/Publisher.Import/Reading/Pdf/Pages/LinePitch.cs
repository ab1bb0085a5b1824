namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>The usual distance of the baselines of running text, in font sizes.</summary>
internal static class LinePitch
{
    /// <summary>What a single line takes where nothing can be measured.</summary>
    private const double Single = 1.4;

    public static double Of(IEnumerable<PageBlocks> pages)
    {
        var counts = new Dictionary<int, int>();
        foreach (var blocks in pages.Select(page => page.Blocks))
        {
            for (var i = 1; i < blocks.Count; i++)
            {
                if (blocks[i - 1].Line is { } a && blocks[i].Line is { } b && Math.Abs(a.Size - b.Size) < 0.5 && b.Baseline > a.Baseline)
                {
                    var tenths = (int)Math.Min(100, 10 * (b.Baseline - a.Baseline) / a.Size);
                    counts[tenths] = counts.GetValueOrDefault(tenths) + 1;
                }
            }
        }

        if (counts.Count == 0)
        {
            return Single;
        }

        var usual = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        return Math.Max(1, (usual + 1) / 10.0);
    }
}
