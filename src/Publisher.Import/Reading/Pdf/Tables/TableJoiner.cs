using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Paragraphs;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>Puts a table together that goes on over the end of a page.</summary>
/// <param name="rule">Which lines go on.</param>
internal sealed class TableJoiner(JointRule rule)
{
    /// <summary>How much the edges of both parts may differ, in points.</summary>
    private const double SameEdge = 4;

    /// <summary>The last line of so many is seldom full by chance.</summary>
    private const int LongText = 3;

    /// <summary>The table of both parts; null when the second is a table of its own.</summary>
    public PrintedTable? Join(PrintedTable upper, PrintedTable lower)
    {
        if (Math.Abs(upper.Columns[0] - lower.Columns[0]) > SameEdge || Math.Abs(upper.Columns[^1] - lower.Columns[^1]) > SameEdge)
        {
            return null;
        }

        double[] columns = [.. Union(upper.Columns, lower.Columns)];
        var rows = columns.AsSpan().SequenceEqual(upper.Columns) ? upper.Rows : OnGrid(upper, columns);
        var more = OnGrid(lower, columns);
        if (IsCut(rows[^1], more[0]))
        {
            Complete(rows, more[0]);
            more.RemoveAt(0);
        }
        else
        {
            Cover(rows[^1], more[0]);
        }

        rows.AddRange(more);
        return new PrintedTable(columns, rows);
    }

    private static IEnumerable<double> Union(double[] a, double[] b)
    {
        var last = double.NegativeInfinity;
        foreach (var place in a.Concat(b.Where(place => a.All(other => Math.Abs(other - place) > GridLines.Snap))).Order())
        {
            if (place > last)
            {
                yield return place;
            }

            last = place;
        }
    }

    private static List<List<PrintedCell>> OnGrid(PrintedTable table, double[] columns)
    {
        var map = Array.ConvertAll(table.Columns, place => GridLines.Nearest(columns, place));
        map[0] = 0;
        map[^1] = columns.Length - 1;
        return table.Rows.ConvertAll(row => row.ConvertAll(cell => cell with
        {
            Column = map[cell.Column],
            ColumnSpan = Math.Max(1, map[cell.Column + cell.ColumnSpan] - map[cell.Column]),
        }));
    }

    /// <summary>
    /// Whether the page's end cut the last row in two: all that stands in the first row of the next page goes on with a full line above
    /// it, and some cell that has words above has none below, or a long text stops in the middle beside another.
    /// </summary>
    private bool IsCut(List<PrintedCell> above, List<PrintedCell> below)
    {
        var (goesOn, ends, isLong) = (0, 0, false);
        foreach (var cell in below)
        {
            var part = Under(above, cell);
            if (cell.Lines.Count == 0)
            {
                ends += part is { Lines.Count: > 0, IsMerged: false } ? 1 : 0;
                continue;
            }

            if (part is null or { Lines.Count: 0 } || cell.IsMerged
                || rule.Judge(part.Lines[0], part.Lines[^1], cell.Lines[0]) != LineJoint.Wrapped)
            {
                return false;
            }

            goesOn++;
            isLong |= part.Lines.Count >= LongText && !Characters.EndsSentence(part.Lines[^1].Line.Text[^1]);
        }

        return goesOn > 0 && (ends > 0 || (goesOn > 1 && isLong));
    }

    private static void Complete(List<List<PrintedCell>> rows, List<PrintedCell> rest)
    {
        foreach (var cell in rest)
        {
            Under(rows[^1], cell)?.Lines.AddRange(cell.Lines);
        }
    }

    /// <summary>A merged cell that goes on over the end of the page has no words on the next.</summary>
    private static void Cover(List<PrintedCell> above, List<PrintedCell> below)
    {
        for (var i = 0; i < below.Count; i++)
        {
            var cell = below[i];
            if (cell.Lines.Count == 0 && Under(above, cell) is { } part && (cell.IsMerged || part.IsMerged))
            {
                below[i] = cell with { IsCovered = true };
            }
        }
    }

    /// <summary>The cell above that is as wide.</summary>
    private static PrintedCell? Under(List<PrintedCell> row, PrintedCell cell) =>
        row.Find(other => other.Column == cell.Column && other.ColumnSpan == cell.ColumnSpan);
}
