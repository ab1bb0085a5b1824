using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>
/// Reads the tables of projects. A project may stand in one table or in several, and several projects in one: what counts
/// are the labels in the rows.
/// </summary>
internal sealed class TableReader
{
    private readonly FormIndex _index;
    private readonly Ledger _ledger;
    private readonly ProjectList _projects;
    private readonly ProjectRowReader _labels;
    private readonly IndicatorRowReader _indicators;

    public TableReader(FormIndex index, Ledger ledger, ProjectList projects)
    {
        (_index, _ledger, _projects) = (index, ledger, projects);
        _labels = new ProjectRowReader(index, ledger, projects);
        _indicators = new IndicatorRowReader(index, ledger);
    }

    /// <summary>Reads a table; false, with nothing taken, when it belongs to no project.</summary>
    public bool TryRead(SourceTable table, List<SourceLine> linesBefore)
    {
        var rows = table.HasLooseRows ? LooseRows.Mend(table.Rows, _index) : table.Rows;
        if (!HasLabels(rows) && !_indicators.Continues(rows, _projects.Current))
        {
            return false;
        }

        _labels.Open(linesBefore);
        if (linesBefore.Exists(line => _index.IsTableTitle(line.Text.Text)) || (_projects.Current is { HasIndicatorHead: true } && BeginsProject(rows)))
        {
            _labels.Begin();
        }

        foreach (var row in rows)
        {
            ReadRow(row);
        }

        _labels.Close();
        return true;
    }

    /// <summary>Whether the first labels are a project's code or name: what stands above them is its units, not the indicators' of the last.</summary>
    private bool BeginsProject(ImmutableArray<SourceRow> rows)
    {
        foreach (var row in rows)
        {
            if (IndicatorHead.Find(row, _index) is not null)
            {
                return false;
            }

            var keys = row.Cells.Select(cell => _index.FindLabel(cell.Text.Text)).Where(key => key is not null).ToList();
            if (keys.Count > 0)
            {
                return keys.Contains(ProjectFields.Code.Key) || keys.Contains(ProjectFields.Name.Key);
            }
        }

        return false;
    }

    private bool HasLabels(ImmutableArray<SourceRow> rows)
    {
        var labels = 0;
        foreach (var row in rows)
        {
            labels += row.Cells.Count(cell => _index.FindLabel(cell.Text.Text) is not null);
            if (labels >= 2 || IndicatorHead.Find(row, _index) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadRow(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.IsCovered)
            {
                // Word shows nothing of what stands in the lower part of a merged cell.
                _ledger.Leave(cell.Text);
            }
        }

        if (row.IsBlank)
        {
            _labels.ReadBlank();
        }
        else if (IndicatorHead.Find(row, _index) is { } head)
        {
            _labels.EndGoals();
            var project = _projects.Current ?? _labels.Begin();
            project.HasIndicatorHead = true;
            _indicators.Begin(head, project);
        }
        else if (_indicators.IsOpenFor(_projects.Current) && !_labels.IsLabelRow(row))
        {
            _indicators.Read(row, _projects.Current!);
        }
        else
        {
            _labels.Read(row);
        }
    }
}
