using System.Collections.Immutable;
using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Reads a project's table from lines that keep the places of their words.</summary>
internal sealed class PlacedTable : IBareTable
{
    private readonly List<BareLine> _source;
    private readonly FormIndex _index;
    private readonly BlankHabits _habits;
    private readonly List<List<PlacedPiece>> _lines;
    private readonly List<PlacedHead> _heads;
    private readonly List<PlacedRows> _readers = [];
    private List<List<PlacedRow>>? _rows;

    public PlacedTable(List<BareLine> lines, FormIndex index, BlankHabits habits, Func<char, int> places)
    {
        (_source, _index, _habits) = (lines, index, habits);
        _lines = PlacedText.Split(lines, places);
        _heads = PlacedHead.FindAll(_lines, new PlacedWords(index.ColumnWords));
        for (var i = 0; i < _heads.Count; i++)
        {
            _readers.Add(new PlacedRows(_heads[i], _lines, lines, index, habits, i + 1 < _heads.Count ? _heads[i + 1].Top : lines.Count));
        }
    }

    public int RowCount => _rows?.Sum(rows => rows.Count) ?? 0;

    public bool Read(ColumnWidths widths, CellLexicon lexicon)
    {
        var rows = _readers.ConvertAll(reader => reader.Read(widths, lexicon));
        _rows = rows.Count > 0 && rows.TrueForAll(part => part is not null) ? rows.ConvertAll(part => part!) : null;
        return _rows is not null;
    }

    public void Teach(ColumnWidths widths)
    {
        for (var i = 0; i < _readers.Count; i++)
        {
            _readers[i].Teach(_rows![i], widths);
        }
    }

    public void Teach(CellLexicon lexicon)
    {
        for (var i = 0; i < _readers.Count; i++)
        {
            foreach (var row in _rows![i].Where(row => row.Next is null))
            {
                for (var column = 0; column < row.Cells.Length; column++)
                {
                    lexicon.Add(_readers[i].Keys[column], string.Concat(row.Cells[column].Select(piece => piece.Words)));
                }
            }
        }
    }

    public ImmutableArray<BareRow> ToRows(out int planLine)
    {
        planLine = 0;
        var rows = new PlacedFields(_lines, _source, _index, _habits, _heads[0].Top).Read().ToBuilder();
        for (var i = 0; i < _heads.Count; i++)
        {
            rows.Add(new BareRow([.. _heads[i].Columns.Select(column => new BareCell(string.Concat(column.Pieces.Select(piece => piece.Words)), LineOf(column.Top)))]));
            AddRows(rows, _readers[i], _rows![i]);
        }

        return rows.DrainToImmutable();
    }

    private void AddRows(ImmutableArray<BareRow>.Builder rows, PlacedRows reader, List<PlacedRow> found)
    {
        var pieces = reader.Level1Pieces;
        var groups = Level1Groups.Find(pieces, found, _index);
        for (var i = 0; i < found.Count; i++)
        {
            // Names that cannot be told apart stay words of the first row: they are left over, not lost.
            var name = groups is null ? i == 0 ? pieces : [] : groups.Find(group => group.Row == i).Name ?? [];
            var row = found[i];
            ImmutableArray<BareCell> cells = [.. Cells(reader, row, name)];
            rows.Add(new BareRow(cells)
            {
                IsUnlikely = row.Cost > BareRow.Unlikely || BareRow.IsOdd(reader.Keys, cells) || IsCutByPage(row),
                Alternative = row.Next is null ? null : string.Join(" | ", Cells(reader, row.Next, []).Skip(1).Select(cell => cell.Words)),
            });
        }
    }

    /// <summary>A page ends inside the row, or beside it while its cells do not stand around one middle.</summary>
    private bool IsCutByPage(PlacedRow row)
    {
        for (var line = row.Start + 1; line < row.End; line++)
        {
            if (_source[line].StartsPage)
            {
                return true;
            }
        }

        var isAtEdge = _source[row.Start].StartsPage || row.End == _source.Count || _source[row.End].StartsPage
            || _heads.Exists(head => head.Bottom + 1 == row.Start && head != _heads[0]);
        return isAtEdge && row.OffMiddle > 0;
    }

    private IEnumerable<BareCell> Cells(PlacedRows reader, PlacedRow row, List<PlacedPiece> level1) =>
        row.Cells.Select((pieces, column) => new BareCell(
            reader.Keys[column] == IndicatorFields.Level1.Key ? string.Concat(level1.Select(piece => piece.Words)) : PlacedText.Join(pieces, _habits),
            LineOf(pieces.Length > 0 ? pieces[0].Line : row.Start)));

    private int LineOf(int line) => _source[line].Number;
}
