using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>
/// Finds the header cells of data cells as HTML does (HTML §4.9.12.2): the nearest ones to the left and above. A form
/// that alternates labels and values has several in a row, and each value has only the label right before it.
/// </summary>
internal static class HeaderFinder
{
    public static CellHeaders Find(List<GridCell> cells, int headCount, Func<int, int, int> getOwner)
    {
        var headers = new ImmutableArray<int>[cells.Count];
        var isNeeded = new bool[cells.Count];
        var found = new List<int>();
        for (var i = 0; i < cells.Count; i++)
        {
            found.Clear();
            if (!cells[i].Cell.IsHeader)
            {
                Search(cells, cells[i], headCount, getOwner, isRow: true, found);
                Search(cells, cells[i], headCount, getOwner, isRow: false, found);
            }

            headers[i] = [.. found];
            foreach (var header in found)
            {
                isNeeded[header] = true;
            }
        }

        return new CellHeaders(
            ImmutableCollectionsMarshal.AsImmutableArray(headers),
            ImmutableCollectionsMarshal.AsImmutableArray(isNeeded));
    }

    /// <summary>
    /// Whose heading a header cell is; one that does not say heads its column in the head, else its row.
    /// </summary>
    public static CellScope GetScope(in GridCell cell, int headCount) =>
        !cell.Cell.IsHeader ? CellScope.None
        : cell.Cell.Scope != CellScope.None ? cell.Cell.Scope
        : cell.Row < headCount ? CellScope.Column
        : CellScope.Row;

    /// <summary>Walks left or up from a cell to the first run of header cells and takes all of it.</summary>
    private static void Search(
        List<GridCell> cells,
        in GridCell cell,
        int headCount,
        Func<int, int, int> getOwner,
        bool isRow,
        List<int> found)
    {
        var (row, column) = (cell.Row, cell.Column);
        var hasFound = false;
        while (true)
        {
            (row, column) = isRow ? (row, column - 1) : (row - 1, column);
            if (row < 0 || column < 0)
            {
                return;
            }

            var owner = getOwner(row, column);
            if (owner < 0)
            {
                return;
            }

            var other = cells[owner];
            (row, column) = isRow ? (row, other.Column) : (other.Row, column);
            var isRowHeader = GetScope(other, headCount) is CellScope.Row or CellScope.RowGroup;
            if (other.Cell.IsHeader && isRowHeader == isRow)
            {
                found.Add(owner);
                hasFound = true;
            }
            else if (hasFound)
            {
                return;
            }
        }
    }
}
