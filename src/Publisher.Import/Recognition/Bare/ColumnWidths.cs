namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// How wide the columns of a file's tables are, learnt from its rows. A cell that wraps has filled its lines: it has no more
/// lines than its words need.
/// </summary>
internal sealed class ColumnWidths
{
    /// <summary>So many lines at least show a width.</summary>
    private const int FewestLines = 3;

    /// <summary>One line in so many may be wider than its column, as far as reading goes wrong at first.</summary>
    private const int Outliers = 12;

    private readonly Dictionary<string, (List<int> Broken, List<int> Whole)> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _widths = new(StringComparer.Ordinal);

    /// <summary>A line of a cell.</summary>
    /// <param name="column">The cell's column.</param>
    /// <param name="width">The width of the line.</param>
    /// <param name="isBroken">Whether the cell goes on below, so that the line was full.</param>
    public void Add(string column, int width, bool isBroken)
    {
        if (!_seen.TryGetValue(column, out var seen))
        {
            _seen.Add(column, seen = ([], []));
        }

        (isBroken ? seen.Broken : seen.Whole).Add(width);
    }

    /// <summary>Learns from what was added: the width that several lines reach and hardly any exceeds.</summary>
    public void Learn()
    {
        foreach (var (column, (broken, whole)) in _seen)
        {
            var widths = broken.Count >= FewestLines ? broken : whole;
            if (widths.Count >= FewestLines)
            {
                _widths[column] = Widest(widths);
            }
        }

        _seen.Clear();
    }

    /// <summary>Between Han characters and digits there is a gap that no character shows.</summary>
    private static bool HasBorder(ReadOnlySpan<char> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (CharacterWidth.IsBorder(words[i - 1], words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Widest(List<int> widths)
    {
        widths.Sort();
        var enough = Math.Max(1, widths.Count / Outliers);
        for (var i = widths.Count - 1; i >= enough; i--)
        {
            if (widths[i] - widths[i - enough] <= 1)
            {
                return widths[i];
            }
        }

        return widths[^1];
    }

    /// <summary>How unlikely it is that a cell is broken like this.</summary>
    /// <param name="column">The column.</param>
    /// <param name="words">The words of the cell without blanks.</param>
    /// <param name="ends">Where its lines end.</param>
    public double CostOf(string column, ReadOnlySpan<char> words, ReadOnlySpan<int> ends)
    {
        const double MoreLines = 5;
        const double Unknown = 0.6;
        var perSlack = ends.Length > 2 ? 0.3 : 0.2;
        const double FullEnd = 0.6;
        if (!_widths.TryGetValue(column, out var width))
        {
            return Unknown * (ends.Length - 1);
        }

        var (cost, start) = (0.0, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            var line = CharacterWidth.Of(words[start..ends[i]]);
            cost += line > width + 1 ? 2 + Math.Min(4, (line - width) * 0.5) : 0;
            if (i < ends.Length - 1)
            {
                cost += Math.Max(0, width - line - LineBreaks.FirstWord(words[ends[i]..]) + 1) * perSlack;
            }
            else if (width - line < 2)
            {
                cost += FullEnd;
            }

            start = ends[i];
        }

        return cost + (ends.Length > 1 ? MoreLines * Math.Max(0, ends.Length - LineBreaks.Count(words, HasBorder(words) ? width - 1 : width)) : 0);
    }
}
