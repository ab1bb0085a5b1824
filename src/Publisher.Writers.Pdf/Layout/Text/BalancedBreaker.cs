namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>
/// Breaks centred text, titles and table labels, into lines of like length at word sense (GB/T 9704-2012 §7.3.1: 词意完整，
/// 排列对称，长短适宜), in as few lines as it needs.
/// </summary>
internal static class BalancedBreaker
{
    /// <summary>Longer text is prose, whatever its alignment.</summary>
    private const int MaxLines = 6;

    private const int MaxLength = 240;

    /// <summary>What a last line of one character costs.</summary>
    private const double LoneCharacter = 100;

    /// <summary>
    /// Replaces the lines of a paragraph without line breaks by balanced ones where that is possible.
    /// </summary>
    public static void Balance(ReadOnlySpan<TextCluster> clusters, in Measure measure, double em, List<LineRange> lines)
    {
        if (lines.Count is < 2 or > MaxLines || clusters.Length > MaxLength || HasLineBreak(lines))
        {
            return;
        }

        // A line break at the very end begins no line and is in none.
        clusters = clusters[..lines[^1].End];
        Span<double> costs = stackalloc double[clusters.Length];
        WordSense.Fill(clusters, costs);
        Span<double> widths = stackalloc double[clusters.Length + 1];
        for (var i = 0; i < clusters.Length; i++)
        {
            widths[i + 1] = widths[i] + clusters[i].Advance + clusters[i].Gap;
        }

        var count = lines.Count;
        var length = clusters.Length;
        var target = widths[length] / count;

        // best[k, i]: the least cost of k lines that end before cluster i; from[k, i]: where the last of them starts.
        var best = new double[count + 1, length + 1];
        var from = new int[count + 1, length + 1];
        for (var k = 0; k <= count; k++)
        {
            for (var i = 0; i <= length; i++)
            {
                best[k, i] = k == 0 && i == 0 ? 0 : double.PositiveInfinity;
            }
        }

        for (var k = 1; k <= count; k++)
        {
            for (var end = 1; end <= length; end++)
            {
                if ((end < length && !clusters[end].BreakBefore) || (k == count && end < length))
                {
                    continue;
                }

                var breakCost = end < length ? costs[end] : 0;
                for (var start = end - 1; start >= 0; start--)
                {
                    if (widths[end] - widths[start] > measure.Width + em)
                    {
                        break;
                    }

                    if (best[k - 1, start] is var before && double.IsPositiveInfinity(before))
                    {
                        continue;
                    }

                    var width = GetWidth(clusters, start, end);
                    if (width > measure.WidthOf(start == 0) + LineFit.Tolerance)
                    {
                        continue;
                    }

                    var difference = (width - target) / em;
                    var cost = before + breakCost + (difference * difference)
                        + (end == length && end - start == 1 ? LoneCharacter : 0);
                    if (cost < best[k, end])
                    {
                        (best[k, end], from[k, end]) = (cost, start);
                    }
                }
            }
        }

        if (double.IsPositiveInfinity(best[count, length]))
        {
            return;
        }

        for (var (k, end) = (count, length); k > 0; end = from[k, end], k--)
        {
            lines[k - 1] = new LineRange(from[k, end], end, end == length);
        }
    }

    private static double GetWidth(ReadOnlySpan<TextCluster> clusters, int start, int end)
    {
        var inkEnd = LineFit.FindInkEnd(clusters, start, end);
        return inkEnd == start ? 0 : LineFit.Measure(clusters, start, inkEnd) - clusters[inkEnd - 1].RightBlank;
    }

    private static bool HasLineBreak(List<LineRange> lines)
    {
        for (var i = 0; i < lines.Count - 1; i++)
        {
            if (lines[i].IsLast)
            {
                return true;
            }
        }

        return false;
    }
}
