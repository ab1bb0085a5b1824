using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads the rows under the head of an indicator table.</summary>
internal sealed class IndicatorRowReader(FormIndex index, Ledger ledger)
{
    private IndicatorHead? _head;
    private ProjectDraft? _project;
    private string _level1 = "";
    private string _level2 = "";

    /// <summary>Whether rows without labels are this project's indicators.</summary>
    public bool IsOpenFor(ProjectDraft? project) => project is not null && project == _project;

    /// <summary>Whether a table without a head goes on where the one before stopped, as at the end of a page.</summary>
    public bool Continues(ImmutableArray<SourceRow> rows, ProjectDraft? project) =>
        IsOpenFor(project) && rows.Any(row => !row.IsBlank) && rows.All(row => row.Cells.Length == _head!.Cells.Length);

    public void Begin(IndicatorHead head, ProjectDraft project)
    {
        if (!IsOpenFor(project))
        {
            (_project, _level1, _level2) = (project, "", "");
        }

        _head = head;
        for (var i = 0; i < head.Cells.Length; i++)
        {
            var text = head.Cells[i].Text;
            if (head.Keys[i] is { } key && Prints(key))
            {
                project.Columns.Add(key);
                ledger.TakeLabel(text, text.Text, index.Form.PrintedLabel(key));
            }
            else
            {
                ledger.Leave(text);
            }
        }
    }

    public void Read(SourceRow row, ProjectDraft project)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            var column = cell.IsCovered ? -1 : _head!.Find(row, i);
            if (cell.IsCovered)
            {
                continue;
            }

            if (column >= 0 && _head!.Keys[column] is { } key && Prints(key) && (!values.ContainsKey(key) || cell.Text.IsBlank))
            {
                values.TryAdd(key, cell.Text.Text);
                ledger.Take(cell.Text);
            }
            else
            {
                ledger.Leave(cell.Text);
            }
        }

        CarryDown(values);
        project.Indicators.Add(values);
    }

    /// <summary>A blank cell of the first two columns means what the cell above says: merged, or left blank like merged.</summary>
    private void CarryDown(Dictionary<string, string> values)
    {
        var level1 = index.Level1Name(values.GetValueOrDefault(IndicatorFields.Level1.Key) ?? "");
        var level2 = index.Level2Name(values.GetValueOrDefault(IndicatorFields.Level2.Key) ?? "");
        var isSame = level1.Length == 0 || level1 == _level1;
        _level2 = level2.Length == 0 && isSame ? _level2 : level2;
        _level1 = level1.Length == 0 ? _level1 : level1;
        values[IndicatorFields.Level1.Key] = _level1;
        values[IndicatorFields.Level2.Key] = _level2;
    }

    private bool Prints(string key) => index.Form.IndicatorColumns.IsEmpty || index.Form.IndicatorColumns.Contains(key);
}
