using Publisher.Data.Model;

namespace Publisher.Data.Rules.Engine;

/// <summary>Lists the printed texts of a disclosure in their order; amounts, codes and plans are no texts.</summary>
internal static class CellList
{
    public static List<PrintedCell> Of(Disclosure disclosure, IReadOnlyList<TableSubject> tables)
    {
        var cells = new List<PrintedCell>(64 + (tables.Count * 32));
        AddPartOne(cells, disclosure);
        foreach (var table in tables)
        {
            AddTable(cells, table);
        }

        return cells;
    }

    private static void AddPartOne(List<PrintedCell> cells, Disclosure disclosure)
    {
        if (disclosure.OverallGoals is { } overall)
        {
            Add(cells, overall.TitleLine);
            Add(cells, overall.Text);
        }

        if (disclosure.GoalAreas is { } areas)
        {
            Add(cells, areas.TitleLine);
            Add(cells, areas.Introduction);
            foreach (var area in areas.Items)
            {
                Add(cells, area.Title);
                Add(cells, area.Goals);
                Add(cells, area.Indicators);
                Add(cells, area.Text);
            }
        }

        if (disclosure.Safeguards is { } safeguards)
        {
            Add(cells, safeguards.TitleLine);
            Add(cells, safeguards.Introduction);
            foreach (var safeguard in safeguards.Items)
            {
                Add(cells, safeguard.Lead);
                Add(cells, safeguard.Text);
            }
        }
    }

    private static void Add(List<PrintedCell> cells, PrintedText? text)
    {
        if (text is not null)
        {
            cells.Add(new PrintedCell(text, CellRole.Prose, Table: null, Row: null));
        }
    }

    private static void Add(List<PrintedCell> cells, Prose prose)
    {
        foreach (var block in prose.Blocks)
        {
            Add(cells, block);
        }
    }

    private static void AddTable(List<PrintedCell> cells, TableSubject table)
    {
        var project = table.Project;
        Add(table.Table.Title, CellRole.Title);
        Add(project.Name, CellRole.Name);
        Add(project.Purpose, CellRole.Purpose);
        foreach (var goal in project.Goals)
        {
            Add(goal.Text, CellRole.Goal);
        }

        foreach (var row in table.Rows)
        {
            Add(row.Indicator.Level3, CellRole.IndicatorName, row);
            Add(row.Indicator.Description, CellRole.Description, row);
            Add(row.Indicator.Value, CellRole.Value, row);
            Add(row.Indicator.Basis, CellRole.Basis, row);
        }

        void Add(PrintedText? text, CellRole role, RowSubject? row = null)
        {
            if (text is not null)
            {
                cells.Add(new PrintedCell(text, role, table, row));
            }
        }
    }
}
