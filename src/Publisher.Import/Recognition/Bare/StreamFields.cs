using System.Collections.Immutable;
using System.Text;
using Publisher.Data.Fields;
using Publisher.Data.Values;

namespace Publisher.Import.Recognition.Bare;

/// <summary>Makes rows of the labels above the indicators and of what stands behind each.</summary>
internal sealed class StreamFields(CharacterStream stream, FormIndex index, List<StreamLabel> labels)
{
    private readonly List<BareCell> _head = [];
    private readonly List<BareCell> _amounts = [];
    private readonly List<BareCell> _purpose = [];
    private readonly List<BareRow> _plan = [];
    private readonly List<BareRow> _goals = [];
    private int _planLine;

    /// <param name="rows">Where the rows go.</param>
    /// <param name="planLine">The line of a plan with fewer amounts than dates, or 0.</param>
    public void AddTo(ImmutableArray<BareRow>.Builder rows, out int planLine)
    {
        foreach (var label in labels)
        {
            Read(label);
        }

        MendCode();
        AddRow(rows, _head);
        AddRow(rows, _amounts);
        foreach (var text in _purpose.Count > 1 ? [Joined(_purpose)] : _purpose)
        {
            rows.Add(new BareRow([new BareCell("", text.Line), text]));
        }

        rows.AddRange(_plan);
        rows.AddRange(_goals);
        planLine = _planLine;
    }

    private static void AddRow(ImmutableArray<BareRow>.Builder rows, List<BareCell> cells)
    {
        if (cells.Count > 0)
        {
            rows.Add(new BareRow([.. cells]));
        }
    }

    private static BareCell Joined(List<BareCell> cells) => new(string.Concat(cells.Select(cell => cell.Words)), cells[0].Line);

    private void Read(StreamLabel label)
    {
        var name = Cell(label.Start, label.End);
        var start = label.End < label.ValueEnd && stream.Normal[label.End] == ':' ? label.End + 1 : label.End;
        if (label.Key == ProjectFields.SpendingPlan.Key)
        {
            ReadPlan(name, start, label.ValueEnd);
        }
        else if (label.Key == ProjectFields.Goals.Key)
        {
            _goals.Add(new BareRow([name, new BareCell(Goals(start, label.ValueEnd), stream.LineOf(start))]));
        }
        else if (label.Key == ProjectFields.Code.Key || label.Key == ProjectFields.Name.Key)
        {
            _head.Add(name);
            _head.Add(Cell(start, label.ValueEnd));
        }
        else
        {
            ReadAmount(label.Key, name, start, label.ValueEnd);
        }
    }

    /// <summary>An amount is the first piece; what follows the last amount is the purpose.</summary>
    private void ReadAmount(string key, BareCell name, int start, int end)
    {
        _amounts.Add(name);
        var split = start;
        if (key != ProjectFields.Purpose.Key)
        {
            split = start < end ? NextBoundary(start + 1, end) : start;
            var goesOn = split < end && stream.GapBefore(split) == Gap.Blank && CharacterWidth.IsBorder(stream.Text[split - 1], stream.Text[split]);
            split = AmountText.IsAmount(stream.Text[start..split]) && !goesOn ? split : start;
            _amounts.Add(Cell(start, split));
        }

        if (split < end)
        {
            _purpose.Add(Cell(split, end));
        }
    }

    private void ReadPlan(BareCell name, int start, int end)
    {
        var head = new List<BareCell> { name };
        while (start < end && index.MatchPlanColumn(stream.Normal.AsSpan(start, end - start)) is { } column)
        {
            head.Add(Cell(start, start + column.Length));
            start += column.Length;
        }

        var values = new List<BareCell>();
        for (var at = start; at < end;)
        {
            var next = NextBoundary(at + 1, end);
            values.Add(Cell(at, next));
            at = next;
        }

        _plan.Add(new BareRow([.. head]));
        if (values.Count == 0)
        {
            return;
        }

        // Shares add up, so that the dates without one are the first.
        var missing = Math.Max(0, head.Count - 1 - values.Count);
        _planLine = missing > 0 ? values[0].Line : 0;
        _plan.Add(new BareRow([.. Enumerable.Repeat(new BareCell("", values[0].Line), missing + 1), .. values]));
    }

    /// <summary>Numbered goals begin lines of their own.</summary>
    private string Goals(int start, int end)
    {
        var text = new StringBuilder();
        var from = start;
        var last = 0;
        for (var i = start; i < end; i++)
        {
            if (stream.GapBefore(i) >= Gap.Line | i == start
                && index.Form.Numbering.Goal.TryMatch(stream.Text.AsSpan(i, end - i), out var number, out var length)
                && number == last + 1 && !(length > 0 && i + length < end && char.IsAsciiDigit(stream.Text[i + length])))
            {
                if (i > from)
                {
                    text.Append(stream.Join(from, i)).Append('\n');
                }

                (from, last) = (i, number);
            }
        }

        return text.Append(stream.Join(from, end)).ToString();
    }

    /// <summary>
    /// A code that a narrow cell breaks has its end behind the name that stands beside it: the check character proves which
    /// words those are.
    /// </summary>
    private void MendCode()
    {
        var code = labels.FindIndex(label => label.Key == ProjectFields.Code.Key);
        var name = labels.FindIndex(label => label.Key == ProjectFields.Name.Key);
        if (code < 0 || name != code + 1)
        {
            return;
        }

        var own = stream.Text[labels[code].End..labels[code].ValueEnd];
        var (start, end) = (labels[name].End, labels[name].ValueEnd);
        for (var at = NextBoundary(start + 1, end); at < end && !IsCode(own); at = NextBoundary(at + 1, end))
        {
            var next = NextBoundary(at + 1, end);
            if (IsCode(own + stream.Text[at..next]))
            {
                _head[1] = _head[1] with { Words = own + stream.Text[at..next] };
                _head[3] = _head[3] with { Words = stream.Join(start, at) + stream.Join(next, end) };
                return;
            }
        }

        _head[1] = IsCode(own) ? _head[1] with { Words = own } : _head[1];
    }

    private bool IsCode(string text) => index.Form.Rules.ProjectCodes.Any(format =>
        ProjectCode.Fits(text, format) && (format.Check is null || ProjectCode.FindCheckCharacter(text, format) == text[^1]));

    private int NextBoundary(int at, int end)
    {
        while (at < end && !stream.IsBoundary(at))
        {
            at++;
        }

        return Math.Min(at, end);
    }

    private BareCell Cell(int start, int end) => new(stream.Join(start, end), stream.LineOf(start));
}
