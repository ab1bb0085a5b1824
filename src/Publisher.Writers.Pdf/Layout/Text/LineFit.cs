namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>What a line can gain and lose in width.</summary>
internal static class LineFit
{
    /// <summary>Rounding of page geometry (156 mm is 442.2047 pt) never costs a character.</summary>
    public const double Tolerance = 0.01;

    /// <summary>
    /// How much (of a line's width) a number or word may be too long and is yet set whole, its characters drawn
    /// together:
    /// <c>≤2024.12</c> in a narrow cell is better read so than in two lines.
    /// </summary>
    public const double MaxTightening = 0.12;

    /// <summary>Index after the last character of a line that is not a hanging blank.</summary>
    public static int FindInkEnd(ReadOnlySpan<TextCluster> clusters, int start, int end)
    {
        while (end > start && clusters[end - 1].IsSpace)
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// Width of a line as it is set by default: without the blank before an opening bracket at its start.
    /// </summary>
    public static double Measure(ReadOnlySpan<TextCluster> clusters, int start, int inkEnd)
    {
        var width = 0.0;
        for (var i = start; i < inkEnd; i++)
        {
            width += clusters[i].Advance + (i > start ? clusters[i].Gap : -clusters[i].LeftBlank);
        }

        return width;
    }

    /// <summary>
    /// How much narrower the inside of a line can get: half of the blank at marks and between scripts, a quarter of a
    /// word space. The blank behind its last mark comes on top, as a whole.
    /// </summary>
    public static double MeasureShrink(ReadOnlySpan<TextCluster> clusters, int start, int inkEnd)
    {
        var shrink = 0.0;
        for (var i = start; i < inkEnd; i++)
        {
            shrink += ShrinkBefore(clusters, i, start) + ShrinkAfter(clusters, i, inkEnd);
        }

        return shrink;
    }

    public static double ShrinkBefore(ReadOnlySpan<TextCluster> clusters, int index, int start) =>
        index == start ? 0 : (clusters[index].LeftBlank + clusters[index].Gap) / 2;

    public static double ShrinkAfter(ReadOnlySpan<TextCluster> clusters, int index, int inkEnd)
    {
        ref readonly var cluster = ref clusters[index];
        return index == inkEnd - 1 ? 0
            : cluster.Class == CharacterClass.Space ? cluster.Advance / 4
            : cluster.RightBlank / 2;
    }
}
