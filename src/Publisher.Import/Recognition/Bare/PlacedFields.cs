using System.Collections.Immutable;
using Publisher.Data.Fields;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Makes rows of the labels above the indicators and of what stands beside and below them.</summary>
internal sealed class PlacedFields
{
    private readonly List<List<PlacedPiece>> _lines;
    private readonly List<BareLine> _source;
    private readonly FormIndex _index;
    private readonly BlankHabits _habits;
    private readonly int _end;
    private readonly List<PlacedWord> _labels;
    private readonly List<PlacedWord> _dates;
    private readonly HashSet<PlacedPiece> _taken = new(ReferenceEqualityComparer.Instance);

    /// <param name="lines">The lines of the table.</param>
    /// <param name="source">The same as they were read.</param>
    /// <param name="index">The form's words.</param>
    /// <param name="habits">Which blanks mean nothing.</param>
    /// <param name="end">Where the head of the indicators begins.</param>
    public PlacedFields(List<List<PlacedPiece>> lines, List<BareLine> source, FormIndex index, BlankHabits habits, int end)
    {
        (_lines, _source, _index, _habits, _end) = (lines, source, index, habits, end);
        _labels = [.. new PlacedWords(index.LabelWords).FindAll(lines, 0, end).DistinctBy(label => label.Key)];
        _dates = [.. new PlacedWords(index.PlanColumnWords).FindAll(lines, 0, end).DistinctBy(date => date.Key).OrderBy(date => date.Start)];
        _taken.UnionWith(_labels.Concat(_dates).SelectMany(word => word.Pieces));
    }

    public ImmutableArray<BareRow> Read()
    {
        var rows = ImmutableArray.CreateBuilder<BareRow>();
        var heads = _labels.FindAll(label => label.Key == ProjectFields.Code.Key || label.Key == ProjectFields.Name.Key);
        var amounts = _labels.FindAll(label => label.Key == ProjectFields.Budget.Key || label.Key == ProjectFields.FiscalFunds.Key || label.Key == ProjectFields.OtherFunds.Key);
        var amountsTop = amounts.Count > 0 ? amounts.Min(label => label.Top) : _end;
        var amountsEnd = amounts.Count > 0 ? amounts.Max(label => label.Bottom) + 1 : amountsTop;
        var plan = _labels.Find(label => label.Key == ProjectFields.SpendingPlan.Key);
        var goals = _labels.Find(label => label.Key == ProjectFields.Goals.Key);
        var planTop = _dates.Count > 0 ? _dates.Min(date => date.Top) : _end;
        planTop = plan is null ? planTop : Math.Min(planTop, plan.Top);
        var planEnd = _dates.Count > 0 ? FindPlanEnd(_dates.Max(date => date.Bottom) + 1, plan) : planTop;
        var goalsTop = goals is null ? _end : _dates.Count > 0 ? planEnd : Math.Max(amountsEnd, (2 * goals.Top) + (goals.Bottom - goals.Top) - _end + 1);

        var unitsEnd = AddUnits(rows, heads, amountsTop);
        AddHeads(rows, heads, unitsEnd, amountsTop);
        AddAmounts(rows, amounts, amountsTop, amountsEnd);
        AddText(rows, Rest(amountsEnd, Math.Min(planTop, goalsTop)));
        AddPlan(rows, plan, planTop, planEnd);
        if (goals is not null)
        {
            var text = Rest(goalsTop, _end);
            rows.Add(new BareRow([Label(goals), new BareCell(Goals(text), LineOf(text.Count > 0 ? text[0].Line : goals.Top))]));
        }

        return rows.DrainToImmutable();
    }

    /// <summary>Amounts or shares below the dates; the plan's label may reach further down.</summary>
    private int FindPlanEnd(int line, PlacedWord? plan)
    {
        while (line < _end && (line <= (plan?.Bottom ?? 0) || _lines[line].Exists(piece => !_taken.Contains(piece)))
            && _lines[line].TrueForAll(piece => _taken.Contains(piece) || AmountText.IsAmount(piece.Words.TrimEnd('%', '％'))))
        {
            line++;
        }

        return line;
    }

    /// <summary>Above the first label: the budget unit at the left, and the unit of money behind its own label.</summary>
    private int AddUnits(ImmutableArray<BareRow>.Builder rows, List<PlacedWord> heads, int amountsTop)
    {
        var (line, top, margin) = (0, heads.Count > 0 ? heads.Min(head => head.Top) : amountsTop, heads.Count > 0 ? heads[^1].Start : 0);
        for (; line < top && _lines[line].Exists(piece => piece.Start < margin || IsMoney(piece)); line++)
        {
            var money = _lines[line].FindIndex(IsMoney);
            var (left, right) = money < 0 ? (_lines[line], []) : (_lines[line][..money], _lines[line][money..]);
            rows.Add(new BareRow([.. new[] { left, right }.Where(pieces => pieces.Count > 0).Select(pieces => Cell(pieces))]));
            _taken.UnionWith(_lines[line]);
        }

        return line;
    }

    private bool IsMoney(PlacedPiece piece) => _index.MoneyPrefixes.Any(prefix => piece.Normal.StartsWith(prefix, StringComparison.Ordinal));

    private void AddHeads(ImmutableArray<BareRow>.Builder rows, List<PlacedWord> heads, int start, int end)
    {
        if (heads.Count == 0)
        {
            return;
        }

        heads.Sort((a, b) => a.Start.CompareTo(b.Start));
        var rest = Rest(start, end);
        var cells = ImmutableArray.CreateBuilder<BareCell>();
        for (var i = 0; i < heads.Count; i++)
        {
            var limit = i + 1 < heads.Count ? heads[i + 1].Start : int.MaxValue;
            var from = i == 0 ? int.MinValue : heads[i].Start;
            var value = rest.FindAll(piece => piece.Start >= from && piece.Start < limit);
            cells.Add(Label(heads[i]));
            cells.Add(Cell(value, heads[i].Top));
        }

        rows.Add(new BareRow(cells.ToImmutable()));
    }

    private void AddAmounts(ImmutableArray<BareRow>.Builder rows, List<PlacedWord> amounts, int start, int end)
    {
        amounts.Sort((a, b) => a.Start.CompareTo(b.Start));
        var rest = Rest(start, end);
        var purpose = _labels.Find(label => label.Key == ProjectFields.Purpose.Key);
        var cells = ImmutableArray.CreateBuilder<BareCell>();
        if (purpose is not null)
        {
            cells.Add(Label(purpose));
        }

        for (var i = 0; i < amounts.Count; i++)
        {
            var limit = i + 1 < amounts.Count ? amounts[i + 1].Start : int.MaxValue;
            var from = i == 0 ? int.MinValue : amounts[i].Start;
            cells.Add(Label(amounts[i]));
            cells.Add(Cell(rest.FindAll(piece => piece.Start >= from && piece.Start < limit), amounts[i].Top));
        }

        if (cells.Count > 0)
        {
            rows.Add(new BareRow(cells.ToImmutable()));
        }
    }

    private void AddText(ImmutableArray<BareRow>.Builder rows, List<PlacedPiece> pieces)
    {
        if (pieces.Count > 0)
        {
            rows.Add(new BareRow([new BareCell("", LineOf(pieces[0].Line)), Cell(pieces)]));
        }
    }

    private void AddPlan(ImmutableArray<BareRow>.Builder rows, PlacedWord? plan, int start, int end)
    {
        if (plan is null)
        {
            return;
        }

        rows.Add(new BareRow([Label(plan), .. _dates.Select(Label)]));
        var rest = Rest(start, end);
        if (rest.Count == 0 || _dates.Count == 0)
        {
            return;
        }

        var values = _dates.ConvertAll(_ => new List<PlacedPiece>());
        foreach (var piece in rest)
        {
            values[Nearest(piece)].Add(piece);
        }

        rows.Add(new BareRow([new BareCell("", LineOf(start)), .. values.Select(value => Cell(value, rest[0].Line))]));
    }

    private int Nearest(PlacedPiece piece)
    {
        var nearest = 0;
        for (var i = 1; i < _dates.Count; i++)
        {
            nearest = Math.Abs(_dates[i].Centre - piece.Centre) < Math.Abs(_dates[nearest].Centre - piece.Centre) ? i : nearest;
        }

        return nearest;
    }

    /// <summary>Numbered goals begin lines of their own.</summary>
    private string Goals(List<PlacedPiece> pieces)
    {
        var (items, last, line) = (new List<List<PlacedPiece>>(), 0, -1);
        foreach (var piece in pieces)
        {
            var isItem = piece.Line != line && _index.Form.Numbering.Goal.TryMatch(piece.Words, out var number, out var length) && number == last + 1
                && !(length < piece.Words.Length && char.IsAsciiDigit(piece.Words[length]));
            if (isItem || items.Count == 0)
            {
                items.Add([]);
                last += isItem ? 1 : 0;
            }

            items[^1].Add(piece);
            line = piece.Line;
        }

        return string.Join('\n', items.Select(item => PlacedText.Join(item, _habits)));
    }

    private List<PlacedPiece> Rest(int start, int end)
    {
        var pieces = Enumerable.Range(start, Math.Max(0, end - start)).SelectMany(line => _lines[line]).Where(piece => !_taken.Contains(piece)).ToList();
        _taken.UnionWith(pieces);
        return pieces;
    }

    private BareCell Label(PlacedWord word) => new(string.Concat(word.Pieces.Select(piece => piece.Words)), LineOf(word.Top));

    private BareCell Cell(List<PlacedPiece> pieces) => Cell(pieces, 0);

    private BareCell Cell(List<PlacedPiece> pieces, int line) =>
        new(PlacedText.Join(pieces, _habits), LineOf(pieces.Count > 0 ? pieces[0].Line : line));

    private int LineOf(int line) => _source[Math.Min(line, _source.Count - 1)].Number;
}
