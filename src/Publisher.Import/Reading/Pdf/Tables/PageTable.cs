using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>A ruled table on a page.</summary>
internal sealed class PageTable
{
    /// <summary>A finer grid is a drawing.</summary>
    private const int MostRectangles = 20_000;

    private readonly int[] _map;

    private PageTable(double[] columns, double[] rows, List<CellArea> cells, int[] map) =>
        (Columns, Rows, Cells, _map) = (columns, rows, cells, map);

    /// <summary>Where its columns begin, and where the last one ends.</summary>
    public double[] Columns { get; }

    /// <summary>Where its rows begin, and where the last one ends.</summary>
    public double[] Rows { get; }

    public List<CellArea> Cells { get; }

    public double Area => (Columns[^1] - Columns[0]) * (Rows[^1] - Rows[0]);

    /// <summary>The tables among the lines of a page; boxes and underlines are none.</summary>
    public static List<PageTable> Find(IReadOnlyCollection<RuledLine> lines)
    {
        var tables = new List<PageTable>();
        foreach (var (horizontal, vertical) in RuleGroups.Find(RuleMerger.Horizontal(lines), RuleMerger.Vertical(lines)))
        {
            if (vertical.Count == 0 || horizontal.Count + vertical.Count < 4)
            {
                continue;
            }

            var (xs, ys) = (GridLines.Of(vertical, horizontal), GridLines.Of(horizontal, vertical));
            if (xs.Length < 2 || ys.Length < 2 || xs.Length * ys.Length > MostRectangles)
            {
                continue;
            }

            var (cells, map) = CellFinder.Find(xs, ys, horizontal, vertical);
            if (cells.Count > 1)
            {
                tables.Add(new PageTable(xs, ys, cells, map));
            }
        }

        return tables;
    }

    /// <summary>The cell at a place, or null outside of the table.</summary>
    public CellArea? CellAt(double x, double y)
    {
        var (column, row) = (GridLines.Band(Columns, x), GridLines.Band(Rows, y));
        return column < 0 || row < 0 ? null : Cells[_map[(row * (Columns.Length - 1)) + column]];
    }
}
