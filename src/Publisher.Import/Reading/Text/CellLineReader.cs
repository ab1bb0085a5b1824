using System.Collections.Immutable;

namespace Publisher.Import.Reading.Text;

/// <summary>
/// Reads a text in which a cell begins with a tab at the start of a line. An empty line ends a row and two end a table, but
/// cells hold empty lines too; what only the words can decide is left to whoever knows the form.
/// </summary>
internal sealed class CellLineReader(string[] lines, DocumentBuilder document)
{
    private readonly ImmutableArray<SourceRow>.Builder _rows = ImmutableArray.CreateBuilder<SourceRow>();
    private readonly List<string> _cells = [];
    private readonly List<string> _cell = [];
    private int _table;
    private bool _isInTable;
    private bool _isInCell;
    private int _blanks;

    public void Read()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = BookmarkMarks.Remove(lines[i], out var bookmarks);
            if (line.StartsWith('\t'))
            {
                OpenCell(line[1..]);
            }
            else if (string.IsNullOrWhiteSpace(line) && _isInTable && bookmarks.IsEmpty)
            {
                _blanks++;
            }
            else if (_isInCell && _blanks < 2 && bookmarks.IsEmpty)
            {
                // Two empty lines end the row and the table; fewer are a paragraph's in the cell.
                _cell.Add(line);
                _blanks = 0;
            }
            else
            {
                CloseTable();
                document.Add(new SourceLine(document.NewText(new SourcePlace(SourcePlaceKind.Line, i + 1), line)) { Bookmarks = bookmarks });
            }
        }

        CloseTable();
    }

    private void OpenCell(string text)
    {
        CloseCell();
        if (_blanks >= 2)
        {
            CloseTable();
        }
        else if (_blanks == 1)
        {
            CloseRow();
        }

        if (!_isInTable)
        {
            _isInTable = true;
            _table = document.NextTable();
        }

        _blanks = 0;
        _isInCell = true;
        _cell.Add(text);
    }

    private void CloseCell()
    {
        if (_isInCell)
        {
            _cells.Add(CellText.Join(_cell));
            _cell.Clear();
            _isInCell = false;
        }
    }

    private void CloseRow()
    {
        if (_cells.Count == 0)
        {
            return;
        }

        var row = ImmutableArray.CreateBuilder<SourceCell>(_cells.Count);
        for (var column = 0; column < _cells.Count; column++)
        {
            var place = new SourcePlace(SourcePlaceKind.Cell, _table, _rows.Count + 1, column + 1);
            row.Add(new SourceCell(document.NewText(place, _cells[column]), column, 1, IsCovered: false));
        }

        _cells.Clear();
        _rows.Add(new SourceRow(row.MoveToImmutable()));
    }

    private void CloseTable()
    {
        CloseCell();
        CloseRow();
        if (_rows.Count > 0)
        {
            document.Add(new SourceTable(_rows.DrainToImmutable()) { HasLooseRows = true });
        }

        (_isInTable, _blanks) = (false, 0);
    }
}
