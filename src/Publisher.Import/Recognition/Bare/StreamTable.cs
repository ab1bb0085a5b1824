using System.Collections.Immutable;
using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Reads a project's table from characters that follow each other cell by cell.</summary>
internal sealed class StreamTable : IBareTable
{
    /// <summary>The next best way to part a row costs less than this more: both must be shown.</summary>
    public const double Doubtful = 3;

    private readonly CharacterStream _stream;
    private readonly FormIndex _index;
    private readonly List<StreamHead> _heads;
    private readonly ImmutableArray<BareRow>.Builder _rows = ImmutableArray.CreateBuilder<BareRow>();
    private List<List<StreamRow>>? _found;

    public StreamTable(IReadOnlyList<BareLine> lines, FormIndex index, BlankHabits habits)
    {
        _index = index;
        _stream = new CharacterStream(lines, habits);
        _heads = StreamHead.FindAll(_stream, index);
    }

    public int RowCount => _found?.Sum(rows => rows.Count) ?? 0;

    public bool Read(ColumnWidths widths, CellLexicon lexicon)
    {
        _found = _heads.Count == 0 || !IsInOrder() ? null : ReadRows(widths, lexicon);
        _found = _found is not null && LooksLikeRows(_found) ? _found : null;
        return _found is not null;
    }

    public void Teach(ColumnWidths widths)
    {
        const double Likely = 20;
        var all = _found!;
        for (var part = 0; part < all.Count; part++)
        {
            var further = _heads[part].Keys.RemoveAll(key => key == IndicatorFields.Level1.Key || key == IndicatorFields.Level2.Key);
            foreach (var row in all[part].Where(row => row.Cost < Likely))
            {
                for (var cell = 0; cell < further.Length; cell++)
                {
                    TeachCell(further[cell], row.Cuts[cell], row.Cuts[cell + 1], widths);
                }
            }
        }
    }

    public ImmutableArray<BareRow> ToRows(out int planLine)
    {
        var all = _found!;
        var labels = StreamLabel.FindAll(_stream, _index, _heads[0].Start);
        AddUnits(labels.Count > 0 ? labels[0].Start : _heads[0].Start);
        new StreamFields(_stream, _index, labels).AddTo(_rows, out planLine);
        for (var part = 0; part < all.Count; part++)
        {
            _rows.Add(new BareRow(_heads[part].Cells));
            foreach (var row in all[part])
            {
                AddRow(_heads[part], row);
            }
        }

        return _rows.DrainToImmutable();
    }

    public void Teach(CellLexicon lexicon)
    {
        var all = _found!;
        for (var part = 0; part < all.Count; part++)
        {
            var further = _heads[part].Keys.RemoveAll(key => key == IndicatorFields.Level1.Key || key == IndicatorFields.Level2.Key);
            foreach (var row in all[part].Where(row => row.Margin >= Doubtful))
            {
                for (var cell = 0; cell < further.Length; cell++)
                {
                    lexicon.Add(further[cell], _stream.Text[row.Cuts[cell]..row.Cuts[cell + 1]]);
                }
            }
        }
    }

    /// <summary>
    /// Some programs follow the columns of a part of a table before they go on to the right. Then the dates of the plan do not
    /// stand behind its label, and no amount behind the budget's: nothing can be read from such an order.
    /// </summary>
    private bool IsInOrder()
    {
        if (_heads[0].Keys[0] != IndicatorFields.Level1.Key && _index.Form.IndicatorColumns.Contains(IndicatorFields.Level1.Key))
        {
            return false;
        }

        foreach (var label in StreamLabel.FindAll(_stream, _index, _heads[0].Start))
        {
            var next = _stream.Normal.AsSpan(label.End, _heads[0].Start - label.End).TrimStart(':');
            var isFollowed = label.Key == ProjectFields.SpendingPlan.Key ? _index.MatchPlanColumn(next) is not null
                : label.Key != ProjectFields.Budget.Key || next.IsEmpty || char.IsAsciiDigit(next[0]) || _index.MatchLabel(next) is not null;
            if (!isFollowed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether most rows have cells as rows of indicators have them.</summary>
    private static bool LooksLikeRows(List<List<StreamRow>> parts)
    {
        var (all, odd) = (0, 0);
        foreach (var row in parts.SelectMany(part => part))
        {
            all++;
            odd += row.Cost > BareRow.Unlikely ? 1 : 0;
        }

        return odd * 3 <= all;
    }

    /// <summary>The rows under each head; null when what stands below are no rows.</summary>
    private List<List<StreamRow>>? ReadRows(ColumnWidths widths, CellLexicon lexicon)
    {
        var reader = new StreamRows(_stream, _index, widths, lexicon);
        var all = new List<List<StreamRow>>();
        for (var i = 0; i < _heads.Count; i++)
        {
            var further = _heads[i].Keys.RemoveAll(key => key == IndicatorFields.Level1.Key || key == IndicatorFields.Level2.Key);
            if (reader.Read(further, _heads[i].End, i + 1 < _heads.Count ? _heads[i + 1].Start : _stream.Length) is not { } rows)
            {
                return null;
            }

            all.Add(rows);
        }

        return all;
    }

    private void TeachCell(string column, int start, int end, ColumnWidths widths)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            if (i > start && _stream.GapBefore(i) >= Gap.Line)
            {
                widths.Add(column, width, isBroken: true);
                width = 0;
            }

            width += CharacterWidth.Of(_stream.Text[i]);
        }

        if (width > 0)
        {
            widths.Add(column, width, isBroken: false);
        }
    }

    /// <summary>Above the first label: the budget unit, and the unit of money behind its own label.</summary>
    private void AddUnits(int end)
    {
        if (end == 0)
        {
            return;
        }

        for (var i = 0; i < end; i++)
        {
            if (_stream.IsBoundary(i) && i > 0 && _index.MoneyPrefixes.Any(prefix => _stream.Normal.AsSpan(i, end - i).StartsWith(prefix)))
            {
                _rows.Add(new BareRow([Cell(0, i), Cell(i, end)]));
                return;
            }
        }

        _rows.Add(new BareRow([Cell(0, end)]));
    }

    private void AddRow(StreamHead head, StreamRow row)
    {
        var isDoubtful = row.Margin < Doubtful;
        var cells = Cells(head, row, row.Cuts);
        _rows.Add(new BareRow(cells)
        {
            IsUnlikely = row.Cost > BareRow.Unlikely || BareRow.IsOdd(head.Keys, cells) || HasPageInside(row),
            Alternative = isDoubtful ? string.Join(" | ", Cells(head, row, row.NextCuts).Skip(1).Select(cell => cell.Words)) : null,
        });
    }

    /// <summary>Where a page ends inside a row, its cells may have been read in two halves.</summary>
    private bool HasPageInside(StreamRow row)
    {
        for (var i = row.Start.At + 1; i < row.Cuts[^1]; i++)
        {
            if (_stream.GapBefore(i) == Gap.Page)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<BareCell> Cells(StreamHead head, StreamRow row, ImmutableArray<int> cuts)
    {
        var further = 0;
        return
        [
            .. head.Keys.Select(key => key == IndicatorFields.Level1.Key ? Cell(row.Start.At, row.Start.Level2At)
                : key == IndicatorFields.Level2.Key ? Cell(row.Start.Level2At, row.Start.End)
                : Cell(cuts[further], cuts[++further])),
        ];
    }

    private BareCell Cell(int start, int end) => new(_stream.Join(start, end), _stream.LineOf(start));
}
