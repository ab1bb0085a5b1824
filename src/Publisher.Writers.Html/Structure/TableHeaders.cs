using System.Collections.Immutable;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Structure;

/// <summary>
/// Which header cells each data cell of a merged table belongs to, found by the rules of HTML §4.9.12.2: from the cell
/// upwards and to the left, where a header of the same columns or rows hides the ones behind it that data cells part from it.
/// </summary>
internal sealed class TableHeaders
{
    private readonly Dictionary<(int Row, int Column), int> _numbers = [];
    private readonly Dictionary<(int Row, int Column), ImmutableArray<int>> _headers = [];

    /// <summary>The rows of the headers passed on the way left.</summary>
    private readonly List<(int Row, int RowSpan)> _seen = [];

    private TableHeaders()
    {
    }

    /// <summary>The headers of <paramref name="grid"/>; null when its cells say all that is needed by their scope alone.</summary>
    public static TableHeaders? Of(TableGrid grid, int columns)
    {
        if (!HasMergedHeader(grid))
        {
            return null;
        }

        var result = new TableHeaders();
        result.Associate(grid, columns);
        return result;
    }

    /// <summary>The number of a header cell in its table, from 1; 0 for a data cell.</summary>
    public int GetNumber(in GridCell cell) => _numbers.GetValueOrDefault((cell.Row, cell.Column));

    /// <summary>The numbers of a data cell's headers.</summary>
    public ImmutableArray<int> GetHeaders(in GridCell cell) => _headers.GetValueOrDefault((cell.Row, cell.Column), []);

    private static bool HasMergedHeader(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Cell.IsHeader && (cell.ColumnSpan > 1 || cell.RowSpan > 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Associate(TableGrid grid, int columns)
    {
        var above = new Column[columns];
        var current = new GridCell?[columns];
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            foreach (var cell in grid.Rows[row])
            {
                if (cell.Cell.IsHeader)
                {
                    _numbers.Add((cell.Row, cell.Column), _numbers.Count + 1);
                }

                Array.Fill(current, cell, cell.Column, cell.ColumnSpan);
            }

            for (var column = 0; column < columns; column++)
            {
                (above[column] ??= new Column()).Add(current[column], row, this);
            }

            foreach (var cell in grid.Rows[row])
            {
                if (!cell.Cell.IsHeader)
                {
                    _headers.Add((cell.Row, cell.Column), FindHeaders(cell, above, current));
                }
            }
        }
    }

    private ImmutableArray<int> FindHeaders(in GridCell cell, Column[] above, GridCell?[] current)
    {
        var headers = ImmutableArray.CreateBuilder<int>();
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
        {
            foreach (var header in above[column].Headers)
            {
                Add(headers, _numbers[(header.Row, header.Column)]);
            }
        }

        // Leftwards: the nearest header, and those right beside it; a data cell in between hides headers of the same rows.
        var inBlock = false;
        var blockStart = 0;
        _seen.Clear();
        for (var column = cell.Column - 1; column >= 0 && current[column] is { } left; column = left.Column - 1)
        {
            if (!left.Cell.IsHeader)
            {
                inBlock = false;
                continue;
            }

            if (!inBlock)
            {
                (inBlock, blockStart) = (true, _seen.Count);
            }

            var seen = _seen.IndexOf((left.Row, left.RowSpan));
            if (left.Cell.Scope is CellScope.Row or CellScope.RowGroup && (seen < 0 || seen >= blockStart))
            {
                Add(headers, _numbers[(left.Row, left.Column)]);
            }

            _seen.Add((left.Row, left.RowSpan));
        }

        headers.Sort();
        return headers.DrainToImmutable();
    }

    private static void Add(ImmutableArray<int>.Builder headers, int number)
    {
        if (!headers.Contains(number))
        {
            headers.Add(number);
        }
    }

    /// <summary>The headers that stand above the place reached in one column.</summary>
    private sealed class Column
    {
        private bool _inBlock;
        private int _blockStart;

        public List<GridCell> Headers { get; } = [];

        public void Add(GridCell? cell, int row, TableHeaders owner)
        {
            if (cell is not { Cell.IsHeader: true } header)
            {
                _inBlock = false;
                return;
            }

            if (header.Row != row && owner._numbers.ContainsKey((header.Row, header.Column)))
            {
                return;
            }

            if (!_inBlock)
            {
                (_inBlock, _blockStart) = (true, Headers.Count);
            }

            for (var i = _blockStart - 1; i >= 0; i--)
            {
                if (Headers[i].Column == header.Column && Headers[i].ColumnSpan == header.ColumnSpan)
                {
                    Headers.RemoveAt(i);
                    _blockStart--;
                }
            }

            if (header.Cell.Scope is CellScope.Column or CellScope.ColumnGroup)
            {
                Headers.Add(header);
            }
        }
    }
}
