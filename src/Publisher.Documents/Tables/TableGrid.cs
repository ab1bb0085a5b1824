using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        var result = new ImmutableArray<GridCell>[rows.Length];
        var problems = ImmutableArray.CreateBuilder<GridProblem>();
        var busyUntil = new int[columns];
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = new GridCell[rows[row].Cells.Length];
            var count = 0;
            var last = row < table.Head.Length ? table.Head.Length : rows.Length;
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

                if (row + cell.RowSpan > last)
                {
                    problems.Add(new GridProblem(GridProblemKind.SpanLeavesTable, row, cell.Span));
                }

<<<<<<< HEAD
                var rowSpan = Math.Min(cell.RowSpan, end - row);
                cells.Add(new GridCell(cell, row, column, rowSpan));
                Occupy(busyUntil, column, cell.ColumnSpan, row + rowSpan);
                column += cell.ColumnSpan;
=======
                var rowSpan = Math.Min(cell.RowSpan, last - row);
                cells[count++] = new GridCell(cell, row, column, rowSpan);
                for (var end = column + cell.ColumnSpan; column < end; column++)
                {
                    busyUntil[column] = row + rowSpan;
                }
>>>>>>> d52241aff4d612f90d545d5718da0bae0639ff15
            }

            if (HasFree(busyUntil, row))
            {
                problems.Add(new GridProblem(GridProblemKind.TooFewColumns, row, rows[row].Span));
            }

            result[row] = ImmutableCollectionsMarshal.AsImmutableArray(count == cells.Length ? cells : cells[..count]);
        }

        // Arrays of structures, where builders would do as well, because the runtime has no code ready for those of this type.
        return new TableGrid(ImmutableCollectionsMarshal.AsImmutableArray(result), problems.ToImmutable());
    }

<<<<<<< HEAD
    // Plain loops: the vectorised searches and fills are compiled when they are first called, which takes longer than all of
    // a document's grids.
    private static void Occupy(int[] busyUntil, int column, int span, int until)
    {
        for (var i = column; i < column + span; i++)
        {
            busyUntil[i] = until;
        }
    }

=======
>>>>>>> d52241aff4d612f90d545d5718da0bae0639ff15
    private static bool HasBusy(int[] busyUntil, int column, int span, int row)
    {
        for (var i = column; i < column + span; i++)
        {
            if (busyUntil[i] > row)
<<<<<<< HEAD
                return true;
=======
            {
                return true;
            }
>>>>>>> d52241aff4d612f90d545d5718da0bae0639ff15
        }

        return false;
    }

    private static bool HasFree(int[] busyUntil, int row)
    {
        foreach (var until in busyUntil)
        {
            if (until <= row)
<<<<<<< HEAD
                return true;
=======
            {
                return true;
            }
>>>>>>> d52241aff4d612f90d545d5718da0bae0639ff15
        }

        return false;
    }
}
