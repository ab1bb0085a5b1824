using Publisher.Documents.Tables;

namespace Publisher.Writers.Html.Structure;

/// <summary>The headers that stand above the row reached in one column of a table, from the top.</summary>
internal sealed class HeaderColumn
{
    private readonly List<Header> _headers = [];
    private bool _inBlock;
    private int _blockStart;

    /// <summary>Goes down by one cell; <paramref name="number"/> is the header's, 0 for a data cell.</summary>
    public void Add(in GridCell cell, int number)
    {
        if (number == 0)
        {
            _inBlock = false;
            return;
        }

        if (!_inBlock)
        {
            (_inBlock, _blockStart) = (true, _headers.Count);
        }

        // Headers above data cells give way to one of the same columns below them.
        for (var i = _blockStart - 1; i >= 0; i--)
        {
            if (_headers[i].Column == cell.Column && _headers[i].ColumnSpan == cell.ColumnSpan)
            {
                _headers.RemoveAt(i);
                _blockStart--;
            }
        }

        if (cell.Cell.Scope is CellScope.Column or CellScope.ColumnGroup)
        {
            _headers.Add(new Header(number, cell.Column, cell.ColumnSpan));
        }
    }

    public void CopyTo(HeaderSet set)
    {
        foreach (var header in _headers)
        {
            set.Add(header.Number);
        }
    }

    private sealed record Header(int Number, int Column, int ColumnSpan);
}
