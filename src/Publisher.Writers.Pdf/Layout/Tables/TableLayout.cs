using System.Collections.Immutable;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>
/// A table measured: its columns, its cells' text, its rows' heights; where its pages end is not known yet.
/// </summary>
internal sealed class TableLayout
{
    private readonly int[] _owners;
    private readonly double[] _heights;
    private readonly double[] _ownHeights;
    private readonly double[] _tops;

    private TableLayout(LayoutContext context, Table table, Tag parent, double left, double width)
    {
        Style = context.Styles.Tables[table.Style];
        Left = left;
        HeadCount = table.Head.Length;
        RowCount = table.Head.Length + table.Body.Length;
        var grid = TableGrid.Of(table);
        foreach (var problem in grid.Problems)
        {
            context.Diagnostics.Add(LayoutDiagnostics.BrokenGrid(problem));
        }

        Columns = GetColumns(table, width);
        _owners = GetOwners(grid, Columns.Length - 1);
        Cells = SetCells(context, table, grid, parent);
        _ownHeights = MeasureRows();
        _heights = ShareMergedCells();
        _tops = new double[RowCount + 1];
        for (var row = 0; row < RowCount; row++)
        {
            _tops[row + 1] = _tops[row] + _heights[row];
        }

        BreakCosts = GetBreakCosts();
    }

    public TableStyle Style { get; }

    /// <summary>In points from the type area's left edge.</summary>
    public double Left { get; }

    public int HeadCount { get; }

    public int RowCount { get; }

    /// <summary>The columns' edges in points from the table's left edge: one more than there are columns.</summary>
    public ImmutableArray<double> Columns { get; }

    /// <summary>Row by row.</summary>
    public ImmutableArray<CellBox> Cells { get; }

    /// <summary>For each row what a page's end before it costs.</summary>
    public ImmutableArray<BreakCost> BreakCosts { get; }

    public double Height => _tops[^1];

    public double HeadHeight => _tops[HeadCount];

    public static TableLayout Of(LayoutContext context, Table table, Tag parent, double left, double width) =>
        new(context, table, parent, left, width);

    /// <summary>
    /// Height of the rows from <paramref name="first"/> to before <paramref name="end"/> when none is split.
    /// </summary>
    public double GetHeight(int first, int end) => _tops[end] - _tops[first];

    /// <summary>The same by what stands in these rows alone, without what cells over several rows need.</summary>
    public double GetOwnHeight(int first, int end)
    {
        var height = 0.0;
        for (var row = first; row < end; row++)
        {
            height += _ownHeights[row];
        }

        return height;
    }

    /// <summary>The cell that covers a place of the grid, as index in <see cref="Cells"/>; -1: none.</summary>
    public int GetOwner(int row, int column) => _owners[(row * (Columns.Length - 1)) + column];

    /// <summary>Index of the first of <see cref="Cells"/> that starts in <paramref name="row"/> or below it.</summary>
    public int FindFirstCell(int row)
    {
        var (low, high) = (0, Cells.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Cells[middle].Grid.Row < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static ImmutableArray<double> GetColumns(Table table, double width)
    {
        var edges = ImmutableArray.CreateBuilder<double>(table.Columns.Length + 1);
        edges.Add(0);
        var share = 0.0;
        foreach (var column in table.Columns)
        {
            share += column.Width;
            edges.Add(Math.Min(share, 1) * width);
        }

        return edges.MoveToImmutable();
    }

    private static int[] GetOwners(TableGrid grid, int columns)
    {
        var owners = new int[grid.Rows.Length * columns];
        Array.Fill(owners, -1);
        var order = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                for (var i = cell.Row; i < cell.Row + cell.RowSpan; i++)
                {
                    Array.Fill(owners, order, (i * columns) + cell.Column, cell.ColumnSpan);
                }

                order++;
            }
        }

        return owners;
    }

    private ImmutableArray<CellBox> SetCells(LayoutContext context, Table table, TableGrid grid, Tag parent)
    {
        var tags = TableTags.Of(context, table, grid, parent, GetOwner);
        var flow = new CellFlow(context);
        var cells = ImmutableArray.CreateBuilder<CellBox>(tags.Length);
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                var style = context.Styles.Paragraphs[cell.Cell.Style];
                var x = Columns[cell.Column];
                var width = Columns[cell.Column + cell.ColumnSpan] - x;
                var room = width - (2 * Style.HorizontalPadding);
                if (room < style.Size)
                {
                    context.Diagnostics.Add(LayoutDiagnostics.TooNarrow(cell.Cell.Span, width));
                }

                var lines = flow.Set(cell.Cell, tags[cells.Count], room);
                cells.Add(new CellBox(cells.Count, cell, style, lines, x, width));
            }
        }

        return cells.MoveToImmutable();
    }

    /// <summary>A row is as high as its cells need.</summary>
    private double[] MeasureRows()
    {
        var heights = new double[RowCount];
        Array.Fill(heights, Math.Max(Style.MinimumRowHeight, 2 * Style.VerticalPadding));
        foreach (var cell in Cells)
        {
            if (cell.Grid.RowSpan == 1)
            {
                ref var height = ref heights[cell.Grid.Row];
                height = Math.Max(height, cell.TextHeight + (2 * Style.VerticalPadding));
            }
        }

        return heights;
    }

    /// <summary>What a cell over several rows needs more than these are high is shared by them.</summary>
    private double[] ShareMergedCells()
    {
        double[] heights = [.. _ownHeights];
        foreach (var cell in Cells)
        {
            if (cell.Grid.RowSpan > 1)
            {
                var rows = heights.AsSpan(cell.Grid.Row, cell.Grid.RowSpan);
                var missing = cell.TextHeight + (2 * Style.VerticalPadding);
                foreach (var row in rows)
                {
                    missing -= row;
                }

                for (var i = 0; i < rows.Length && missing > 0; i++)
                {
                    rows[i] += missing / rows.Length;
                }
            }
        }

        return heights;
    }

    private ImmutableArray<BreakCost> GetBreakCosts()
    {
        var costs = new BreakCost[RowCount];

        // The head never stands alone: it and the first row stay together.
        Array.Fill(costs, BreakCost.Never, 0, Math.Min(HeadCount + (HeadCount > 0 ? 1 : 0), RowCount));
        foreach (var cell in Cells)
        {
            var need = cell.TextHeight + (2 * Style.VerticalPadding) - TableFlow.Tolerance;
            for (var row = cell.Grid.Row + 1; row < cell.EndRow; row++)
            {
                // A cell that is parted keeps its text whole in the first part, a label also in the next one.
                if (costs[row] == BreakCost.Free
                    && (GetHeight(cell.Grid.Row, row) < need || (cell.IsLabel && GetHeight(row, cell.EndRow) < need)))
                {
                    costs[row] = BreakCost.Avoid;
                }
            }
        }

        return [.. costs];
    }
}
