using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads 资金支出计划: a row of dates, and under it a row of shares or amounts.</summary>
internal sealed class PlanReader(FormIndex index, Ledger ledger)
{
    private readonly List<(SourceCell Cell, string? Key)> _head = [];

    /// <summary>Reads the dates beside the label; they may also stand in the next row.</summary>
    public void ReadHead(List<SourceCell> cells, int start, ProjectDraft project)
    {
        _head.Clear();
        project.Plan ??= new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = start; i < cells.Count; i++)
        {
            var text = cells[i].Text;
            if (text.IsBlank)
            {
                continue;
            }

            var key = index.FindPlanColumn(text.Text);
            _head.Add((cells[i], key));
            if (key is null)
            {
                ledger.Leave(text);
            }
            else
            {
                ledger.TakeLabel(text, text.Text, key);
            }
        }
    }

    /// <summary>Reads the row below; false when that was the row of dates.</summary>
    public bool ReadValues(List<SourceCell> cells, int start, ProjectDraft project)
    {
        if (_head.Count == 0)
        {
            ReadHead(cells, start, project);
            return _head.Count == 0;
        }

        var isInOrder = cells.Count - start == _head.Count;
        for (var i = start; i < cells.Count; i++)
        {
            var text = cells[i].Text;
            if (text.IsBlank)
            {
                continue;
            }

            var key = FindUnder(cells[i]) ?? (isInOrder ? _head[i - start].Key : null);
            var fits = key is not null && !(index.Form.SpendingPlan.HoldsAmounts && text.Text.AsSpan().ContainsAny('%', '％'));
            if (fits && project.Plan!.TryAdd(key!, text.Text))
            {
                ledger.Take(text);
            }
            else
            {
                ledger.Leave(text);
            }
        }

        return true;
    }

    private string? FindUnder(SourceCell cell)
    {
        foreach (var (head, key) in _head)
        {
            if (cell.Column < head.Column + head.ColumnSpan && cell.Column + cell.ColumnSpan > head.Column)
            {
                return key;
            }
        }

        return null;
    }
}
