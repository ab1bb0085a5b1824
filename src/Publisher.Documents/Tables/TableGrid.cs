using System.Collections.Immutable;

namespace Publisher.Documents.Tables;

/// <summary>A table's cells laid on its grid, so that every writer merges alike.</summary>
/// <param name="Rows">For each row (head rows first) the cells that start in it, from the left.</param>
/// <param name="Problems">What is wrong with the grid; a table from the markup reader has none.</param>
public sealed record TableGrid(ImmutableArray<ImmutableArray<GridCell>> Rows, ImmutableArray<GridProblem> Problems)
{
    /// <summary>Lays out <paramref name="table"/> by the rules of HTML §4.9.12: a cell takes the first free columns.</summary>
    public static TableGrid Of(Table table)
    {
        var columns = table.Columns.Length;
        var rows = table.Head.AddRange(table.Body);
        var result = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>(rows.Length);
        var problems = ImmutableArray.CreateBuilder<GridProblem>();
        var busyUntil = new int[columns];
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = ImmutableArray.CreateBuilder<GridCell>(rows[row].Cells.Length);
            var end = row < table.Head.Length ? table.Head.Length : rows.Length;
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < columns && busyUntil[column] > row)
                {
                    column++;
                }

                if (column + cell.ColumnSpan > columns || HasBusy(busyUntil, column, cell.ColumnSpan, row))
                {
                    problems.Add(new GridProblem(GridProblemKind.TooManyColumns, row, cell.Span));
                    continue;
                }

                if (row + cell.RowSpan > end)
                {
                    problems.Add(new GridProblem(GridProblemKind.SpanLeavesTable, row, cell.Span));
                }

                var rowSpan = Math.Min(cell.RowSpan, end - row);
                cells.Add(new GridCell(cell, row, column, rowSpan));
                Occupy(busyUntil, column, cell.ColumnSpan, row + rowSpan);
                column += cell.ColumnSpan;
            }

            if (HasFree(busyUntil, row))
            {
                problems.Add(new GridProblem(GridProblemKind.TooFewColumns, row, rows[row].Span));
            }

            result.Add(cells.ToImmutable());
        }

        return new TableGrid(result.ToImmutable(), problems.ToImmutable());
    }

    // Plain loops: the vectorised searches and fills are compiled when they are first called, which takes longer than all of
    // a document's grids.
    private static void Occupy(int[] busyUntil, int column, int span, int until)
    {
        for (var i = column; i < column + span; i++)
        {
            busyUntil[i] = until;
        }
    }

    private static bool HasBusy(int[] busyUntil, int column, int span, int row)
    {
        for (var i = column; i < column + span; i++)
        {
            if (busyUntil[i] > row)
                return true;
        }

        return false;
    }

    private static bool HasFree(int[] busyUntil, int row)
    {
        foreach (var until in busyUntil)
        {
            if (until <= row)
                return true;
        }

        return false;
    }
}
