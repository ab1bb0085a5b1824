namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// Breaks a paragraph into lines, each as full as it gets. Where a mark or the rest of a word would have to start a
/// line, blanks of the line are first made narrower to take it in (推入); only then does the line break earlier (推出).
/// </summary>
internal static class LineBreaker
{
    /// <summary>How far beyond the line's edge the end of an unbreakable piece is looked for.</summary>
    private const int PushInLimit = 24;

    public static void Break(ReadOnlySpan<TextCluster> clusters, in Measure measure, List<LineRange> lines)
    {
        lines.Clear();
        var start = 0;
        do
        {
            var length = clusters[start..].IndexOfLineBreak();
            var end = length < 0 ? clusters.Length : start + length;
            BreakPiece(clusters, start, end, measure, lines);
            start = end + 1;
        }
        while (start < clusters.Length);
    }

    /// <summary>Where the line ends that starts at <paramref name="start"/>.</summary>
    public static int FindEnd(ReadOnlySpan<TextCluster> clusters, int start, int end, double room)
    {
        var width = 0.0;
        var lastBreak = -1;
        for (var i = start; i < end; i++)
        {
            ref readonly var cluster = ref clusters[i];
            if (i > start && cluster.BreakBefore)
            {
                lastBreak = i;
            }

            width += cluster.Advance + (i > start ? cluster.Gap : -cluster.LeftBlank);
            if (cluster.IsSpace || width <= room + LineFit.Tolerance)
            {
                continue;
            }

            if (lastBreak == i && !IsRemnant(clusters, i, end))
            {
                return i;
            }

            var pushIn = FindPushIn(clusters, start, i, end, room);
            return pushIn > 0 ? pushIn
                : lastBreak > start ? lastBreak
                : FindTightEnd(clusters, start, i, end, room) is > 0 and var tight ? tight
                : FindBreakInNeed(clusters, start, i);
        }

        return end;
    }

    private static void BreakPiece(
        ReadOnlySpan<TextCluster> clusters, int start, int end, in Measure measure, List<LineRange> lines)
    {
        do
        {
            var lineEnd = FindEnd(clusters, start, end, measure.WidthOf(lines.Count == 0));
            lines.Add(new LineRange(start, lineEnd, lineEnd == end));
            start = lineEnd;
        }
        while (start < end);
    }

    /// <summary>Whether so little is left that the paragraph would end in a line of one character.</summary>
    private static bool IsRemnant(ReadOnlySpan<TextCluster> clusters, int index, int end) =>
        index == end - 1
        || (index == end - 2 && clusters[end - 1].Class is CharacterClass.Stop or CharacterClass.Closing);

    /// <summary>The next break behind the edge when narrower blanks make room for all before it; else 0.</summary>
    private static int FindPushIn(ReadOnlySpan<TextCluster> clusters, int start, int index, int end, double room)
    {
        var next = index + 1;
        while (next < end && !clusters[next].BreakBefore)
        {
            if (next - index > PushInLimit)
            {
                return 0;
            }

            next++;
        }

        var inkEnd = LineFit.FindInkEnd(clusters, start, next);
        var width = LineFit.Measure(clusters, start, inkEnd);
        var shrink = LineFit.MeasureShrink(clusters, start, inkEnd) + clusters[inkEnd - 1].RightBlank;
        return width - shrink <= room + LineFit.Tolerance ? next : 0;
    }

    /// <summary>The end of a piece that fits when its characters are drawn together; else 0.</summary>
    private static int FindTightEnd(ReadOnlySpan<TextCluster> clusters, int start, int index, int end, double room)
    {
        var next = index + 1;
        while (next < end && !clusters[next].BreakBefore && next - index <= PushInLimit)
        {
            next++;
        }

        var inkEnd = LineFit.FindInkEnd(clusters, start, next);
        var isWhole = next == end || clusters[next].BreakBefore;
        return isWhole && LineFit.Measure(clusters, start, inkEnd) <= room * (1 + LineFit.MaxTightening) ? next : 0;
    }

    /// <summary>Addresses are torn behind a slash where one is near the edge, other words where they must.</summary>
    private static int FindBreakInNeed(ReadOnlySpan<TextCluster> clusters, int start, int index)
    {
        for (var i = index; i > start + ((index - start) / 2); i--)
        {
            if (clusters[i - 1].Class == CharacterClass.Solidus && clusters[i].Class != CharacterClass.Solidus)
            {
                return i;
            }
        }

        for (var i = index; i > start; i--)
        {
            if (BreakRules.IsAllowedInNeed(in clusters[i - 1], in clusters[i]))
            {
                return i;
            }
        }

        return Math.Max(index, start + 1);
    }

    private static int IndexOfLineBreak(this ReadOnlySpan<TextCluster> clusters)
    {
        for (var i = 0; i < clusters.Length; i++)
        {
            if (clusters[i].IsLineBreak)
            {
                return i;
            }
        }

        return -1;
    }
}
