namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>Finds the cells of a grid: its rectangles, put together where no line parts them.</summary>
internal sealed class CellFinder
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly bool[] _hasLineRight;
    private readonly bool[] _hasLineBelow;
    private readonly int[] _cells;
    private readonly List<CellArea> _found = [];

    private CellFinder(double[] xs, double[] ys, List<Rule> horizontal, List<Rule> vertical)
    {
        (_columns, _rows) = (xs.Length - 1, ys.Length - 1);
        _hasLineRight = new bool[_columns * _rows];
        _hasLineBelow = new bool[_columns * _rows];
        _cells = new int[_columns * _rows];
        foreach (var line in vertical)
        {
            Mark(line, GridLines.Nearest(xs, line.At) - 1, ys, _hasLineRight, 1, _columns, _columns);
        }

        foreach (var line in horizontal)
        {
            Mark(line, GridLines.Nearest(ys, line.At) - 1, xs, _hasLineBelow, _columns, 1, _rows);
        }
    }

    /// <summary>The cells, and for each rectangle of the grid, row by row, which cell it is in.</summary>
    public static (List<CellArea> Cells, int[] Map) Find(double[] xs, double[] ys, List<Rule> horizontal, List<Rule> vertical)
    {
        var finder = new CellFinder(xs, ys, horizontal, vertical);
        finder.Find();
        return (finder._found, finder._cells);
    }

    /// <summary>Marks the rectangles before a line, as far as it goes along their middles.</summary>
    private static void Mark(in Rule line, int band, double[] along, bool[] marks, int bandStep, int alongStep, int bands)
    {
        if (band < 0 || band >= bands)
        {
            return;
        }

        for (var i = 0; i + 1 < along.Length; i++)
        {
            var middle = (along[i] + along[i + 1]) / 2;
            if (line.From <= middle && line.To >= middle)
            {
                marks[(band * bandStep) + (i * alongStep)] = true;
            }
        }
    }

    private void Find()
    {
        Array.Fill(_cells, -1);
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (_cells[(row * _columns) + column] < 0)
                {
                    Add(row, column);
                }
            }
        }
    }

    /// <summary>
    /// The widest rectangle from a corner on: to the right as long as nothing parts it, and down as long as no line is below any part
    /// of it and its sides go on.
    /// </summary>
    private void Add(int row, int column)
    {
        var right = column;
        while (right + 1 < _columns && !_hasLineRight[(row * _columns) + right] && _cells[(row * _columns) + right + 1] < 0)
        {
            right++;
        }

        var bottom = row;
        while (bottom + 1 < _rows && IsOpenBelow(bottom, column, right))
        {
            bottom++;
        }

        for (var r = row; r <= bottom; r++)
        {
            for (var c = column; c <= right; c++)
            {
                _cells[(r * _columns) + c] = _found.Count;
            }
        }

        _found.Add(new CellArea(row, column, bottom - row + 1, right - column + 1));
    }

    private bool IsOpenBelow(int row, int left, int right)
    {
        for (var column = left; column <= right; column++)
        {
            var below = ((row + 1) * _columns) + column;
            if (_hasLineBelow[(row * _columns) + column] || _cells[below] >= 0 || (column < right && _hasLineRight[below]))
            {
                return false;
            }
        }

        var next = (row + 1) * _columns;
        return (left == 0 || _hasLineRight[next + left - 1]) && (right + 1 == _columns || _hasLineRight[next + right]);
    }
}
