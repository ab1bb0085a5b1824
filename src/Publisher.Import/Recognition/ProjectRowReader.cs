using Publisher.Data.Fields;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>Reads the rows of a project's table that have labels, and those that belong to a label above.</summary>
internal sealed class ProjectRowReader
{
    private readonly FormIndex _index;
    private readonly Ledger _ledger;
    private readonly ProjectList _projects;
    private readonly UnitText _units;
    private readonly PlanReader _plan;
    private readonly GoalCellReader _goals;
    private List<SourceLine> _linesBefore = [];
    private Expectation _expected;
    private bool _isBelowLabels;

    public ProjectRowReader(FormIndex index, Ledger ledger, ProjectList projects)
    {
        (_index, _ledger, _projects) = (index, ledger, projects);
        _units = new UnitText(index, ledger);
        _plan = new PlanReader(index, ledger);
        _goals = new GoalCellReader(index, ledger);
    }

    /// <summary>What the next row without a label holds.</summary>
    private enum Expectation
    {
        Nothing,
        Purpose,
        Plan,
        Goals,
    }

    /// <summary>A table begins, with lines before it that may be its project's title.</summary>
    public void Open(List<SourceLine> linesBefore) =>
        (_linesBefore, _expected, _isBelowLabels) = (linesBefore, Expectation.Nothing, false);

    /// <summary>A table ends: lines that no project has taken are the last project's, as 续表 is.</summary>
    public void Close()
    {
        if (_projects.Current is { } project && _linesBefore.Count > 0)
        {
            project.LinesBefore.AddRange(_linesBefore);
        }

        _linesBefore = [];
    }

    public ProjectDraft Begin()
    {
        var project = _projects.Begin([.. _linesBefore]);
        _linesBefore.Clear();
        _expected = Expectation.Nothing;
        return project;
    }

    /// <summary>Whether a row under indicators is no indicator: it begins with a label of a project.</summary>
    public bool IsLabelRow(SourceRow row)
    {
        var first = row.Cells.FirstOrDefault(cell => !cell.Text.IsBlank);
        if (first is null)
        {
            return false;
        }

        var labels = row.Cells.Count(cell => _index.FindLabel(cell.Text.Text) is not null);
        var isTitle = row.Cells.Count(cell => !cell.Text.IsBlank) == 1 && _index.IsTableTitle(first.Text.Text);
        return labels >= 2 || isTitle || (labels == 1 && first == row.Cells[0] && _index.FindLabel(first.Text.Text) is not null);
    }

    public void ReadBlank() => _expected = _expected == Expectation.Plan ? Expectation.Nothing : _expected;

    /// <summary>Goals in rows end where indicators begin.</summary>
    public void EndGoals() => _expected = Expectation.Nothing;

    public void Read(SourceRow row)
    {
        var cells = row.Cells.Where(cell => !cell.IsCovered).ToList();
        if (cells.Count(cell => !cell.Text.IsBlank) == 1 && cells.First(cell => !cell.Text.IsBlank) is var only
            && _index.IsTableTitle(only.Text.Text) && _expected == Expectation.Nothing)
        {
            _linesBefore.Add(new SourceLine(only.Text));
            Begin();
            return;
        }

        for (var i = 0; i < cells.Count;)
        {
            i = ReadFrom(cells, i);
        }
    }

    /// <summary>Reads a label with its value, or a cell without a label; where to go on.</summary>
    private int ReadFrom(List<SourceCell> cells, int i)
    {
        var text = cells[i].Text;
        if (_index.FindLabel(text.Text) is { } key)
        {
            return ReadLabel(key, cells, i);
        }

        if (text.IsBlank && _expected != Expectation.Plan)
        {
            return i + 1;
        }

        switch (_expected)
        {
            case Expectation.Purpose when _projects.Current is { } project && !project.Fields.ContainsKey(ProjectFields.Purpose.Key):
                Set(project, ProjectFields.Purpose.Key, text);
                return i + 1;
            case Expectation.Plan when _projects.Current is { } project:
                _expected = _plan.ReadValues(cells, i, project) ? Expectation.Nothing : Expectation.Plan;
                return cells.Count;
            case Expectation.Goals when _projects.Current is { } project:
                _goals.Read(cells, i, project);
                return cells.Count;
        }

        if (!TryReadJoined(text) && !TryReadUnits(text))
        {
            _ledger.Leave(text);
        }

        return i + 1;
    }

    private int ReadLabel(string key, List<SourceCell> cells, int i)
    {
        var project = ProjectFor(key);
        var text = cells[i].Text;
        _isBelowLabels = true;
        project.Seen.Add(key);
        if (_index.Form.Prints(key))
        {
            _ledger.TakeLabel(text, text.Text, _index.Form.PrintedLabel(key));
        }
        else
        {
            _ledger.Leave(text);
        }

        if (key == ProjectFields.Purpose.Key || key == ProjectFields.Goals.Key)
        {
            _expected = key == ProjectFields.Goals.Key ? Expectation.Goals : Expectation.Purpose;
            project.HasGoals |= key == ProjectFields.Goals.Key;
            return i + 1;
        }

        if (key == ProjectFields.SpendingPlan.Key)
        {
            _expected = Expectation.Plan;
            _plan.ReadHead(cells, i + 1, project);
            return cells.Count;
        }

        return ReadValue(key, cells, i + 1, project);
    }

    /// <summary>The first cell with words before the next label is the value.</summary>
    private int ReadValue(string key, List<SourceCell> cells, int i, ProjectDraft project)
    {
        var isSet = false;
        for (; i < cells.Count && _index.FindLabel(cells[i].Text.Text) is null; i++)
        {
            var text = cells[i].Text;
            if (text.IsBlank)
            {
                continue;
            }

            if (isSet)
            {
                _ledger.Leave(text);
            }
            else
            {
                Set(project, key, text);
                isSet = true;
            }
        }

        return i;
    }

    /// <summary>A name or a code that is there already begins the next project.</summary>
    private ProjectDraft ProjectFor(string key)
    {
        var isHead = key == ProjectFields.Code.Key || key == ProjectFields.Name.Key;
        return _projects.Current is not { } project || (isHead && (project.Seen.Contains(key) || project.HasIndicatorHead))
            ? Begin()
            : project;
    }

    /// <summary>A cell with a label and its value, parted by a colon.</summary>
    private bool TryReadJoined(SourceText text)
    {
        var colon = text.Text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || colon + 1 >= text.Text.Length || _index.FindLabel(text.Text[..colon]) is not { } key
            || !_index.Form.Prints(key) || key == ProjectFields.SpendingPlan.Key || key == ProjectFields.Goals.Key)
        {
            return false;
        }

        var project = ProjectFor(key);
        project.Seen.Add(key);
        Set(project, key, text, text.Text[(colon + 1)..].Trim());
        return true;
    }

    private bool TryReadUnits(SourceText text)
    {
        // They stand above everything else of a project: below labels, words of another kind begin no next one.
        var project = _projects.Current is { HasContent: false } open ? open : null;
        var draft = project ?? new ProjectDraft();
        if (!_units.TryReadMoneyUnit(text, draft) && !_units.TryReadUnit(text, draft, needsMark: _isBelowLabels))
        {
            return false;
        }

        if (project is null)
        {
            project = Begin();
            (project.Unit, project.MoneyUnit) = (draft.Unit, draft.MoneyUnit);
        }

        return true;
    }

    private void Set(ProjectDraft project, string key, SourceText text, string? value = null)
    {
        value ??= text.Text;
        if (key == ProjectFields.Code.Key || key == ProjectFields.Name.Key)
        {
            // A narrow cell broke them; neither has lines.
            value = value.Replace("\n", "", StringComparison.Ordinal);
        }

        if (!_index.Form.Prints(key) || !project.Fields.TryAdd(key, value))
        {
            _ledger.Leave(text);
            return;
        }

        _ledger.Take(text);
        if (IsAmount(key) && !AmountText.IsAmount(value))
        {
            var length = AmountText.LengthOf(value);
            _ledger.Leave(text, value[length..]);
            project.Fields.Remove(key);
            if (length > 0)
            {
                project.Fields.Add(key, value[..length]);
            }
        }
    }

    private static bool IsAmount(string key) =>
        key == ProjectFields.Budget.Key || key == ProjectFields.FiscalFunds.Key || key == ProjectFields.OtherFunds.Key;
}
