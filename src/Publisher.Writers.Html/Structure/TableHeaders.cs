using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Structure;

/// <summary>
/// Which header cells each data cell of a merged table belongs to, found by the rules of HTML §4.9.12.2: from the cell
/// upwards and to the left, where a header of the same columns or rows hides the ones behind it that data cells part from it.
/// </summary>
internal sealed class TableHeaders
{
    private readonly int _columns;

    /// <summary>By row and column of a header cell: its number in the table, from 1.</summary>
    private readonly int[] _numbers;

    /// <summary>By row and column of a data cell: the numbers of its headers.</summary>
    private readonly int[]?[] _headers;

    private TableHeaders(TableGrid grid, int columns)
    {
        _columns = columns;
        _numbers = new int[grid.Rows.Length * columns];
        _headers = new int[grid.Rows.Length * columns][];
        Associate(grid);
    }

    /// <summary>The headers of <paramref name="grid"/>; null when its cells say all that is needed by their scope alone.</summary>
    public static TableHeaders? Of(TableGrid grid, int columns) => HasMergedHeader(grid) ? new TableHeaders(grid, columns) : null;

    /// <summary>How many header cells the table has.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a header cell in its table, from 1; 0 for a data cell.</summary>
    public int GetNumber(in GridCell cell) => _numbers[(cell.Row * _columns) + cell.Column];

    /// <summary>The numbers of a data cell's headers.</summary>
    public int[] GetHeaders(in GridCell cell) => _headers[(cell.Row * _columns) + cell.Column] ?? [];

    private static bool HasMergedHeader(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            for (var i = 0; i < grid.Rows[row].Length; i++)
            {
                if (grid.Rows[row][i] is var cell && (cell.ColumnSpan > 1 || cell.RowSpan > 1) && HeaderCell.IsHeader(cell.Cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Associate(TableGrid grid)
    {
        var above = new HeaderColumn[_columns];
        for (var column = 0; column < _columns; column++)
        {
            above[column] = new HeaderColumn();
        }

        // What covers each column in the row reached.
        var current = new GridCell[_columns];
        var found = new HeaderSet();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var cells = grid.Rows[row];
            for (var i = 0; i < cells.Length; i++)
            {
                var cell = cells[i];
                if (HeaderCell.IsHeader(cell.Cell))
                {
                    _numbers[(row * _columns) + cell.Column] = ++Count;
                }

                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    current[column] = cell;
                    above[column].Add(cell, GetNumber(cell));
                }
            }

            for (var i = 0; i < cells.Length; i++)
            {
                if (!HeaderCell.IsHeader(cells[i].Cell))
                {
                    FindHeaders(cells[i], above, current, found);
                    _headers[(row * _columns) + cells[i].Column] = found.Take();
                }
            }
        }
    }

    private void FindHeaders(in GridCell cell, HeaderColumn[] above, GridCell[] current, HeaderSet found)
    {
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            above[column].CopyTo(found);
        }

        // Leftwards: the nearest header, and those right beside it; behind data cells only headers of other rows.
        var (inBlock, blockStart) = (false, cell.Column);
        for (var column = cell.Column - 1; column >= 0 && current[column].Cell is not null; column = current[column].Column - 1)
        {
            ref readonly var left = ref current[column];
            if (!HeaderCell.IsHeader(left.Cell))
            {
                inBlock = false;
                continue;
            }

            if (!inBlock)
            {
                (inBlock, blockStart) = (true, column + 1);
            }

            if (left.Cell.Scope is CellScope.Row or CellScope.RowGroup && !IsHidden(left, current, blockStart, cell.Column))
            {
                found.Add(GetNumber(left));
            }
        }
    }

    /// <summary>Whether a header of the same rows stands between the header's block and the data cell.</summary>
    private static bool IsHidden(in GridCell header, GridCell[] current, int start, int end)
    {
        for (var column = start; column < end; column++)
        {
            ref readonly var other = ref current[column];
            if (other.Row == header.Row && other.RowSpan == header.RowSpan && HeaderCell.IsHeader(other.Cell))
            {
                return true;
            }
        }

        return false;
    }
}
