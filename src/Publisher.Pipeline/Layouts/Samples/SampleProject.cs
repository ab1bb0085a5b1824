using System.Globalization;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Pipeline.Layouts.Samples;

/// <summary>Makes up a project that fills a form.</summary>
internal sealed class SampleProject(FormDefinition form, SampleText text)
{
    /// <summary>Every cell of the form has something in it.</summary>
    /// <param name="goals">Goals in the list.</param>
    /// <param name="rows">Rows of each pair of levels: two show what is merged and what is repeated.</param>
    public JsonObject Full(int goals, int rows)
    {
        var project = new JsonObject();
        foreach (var cell in ProjectFields.Cells)
        {
            if (form.Prints(cell.Key) && Value(cell, goals) is { } value)
            {
                project[cell.Key] = value;
            }
        }

        project[ProjectFields.Indicators.Key] = Indicators(rows);
        foreach (var key in form.ProjectFields)
        {
            project[key] = text.Next(key);
        }

        return project;
    }

    /// <summary>Only what the form asks for.</summary>
    public JsonObject Bare()
    {
        var full = Full(goals: 1, rows: 1);
        foreach (var key in full.Select(member => member.Key).ToArray())
        {
            if (key != ProjectFields.Name.Key && !form.RequiredProjectKeys.Contains(key))
            {
                full.Remove(key);
            }
        }

        return full;
    }

    /// <summary>Every cell that may be blank is.</summary>
    public JsonObject Blank()
    {
        var project = Full(goals: 1, rows: 1);
        foreach (var cell in ProjectFields.Cells)
        {
            if (project.ContainsKey(cell.Key) && cell.Kind is FieldKind.Text or FieldKind.Amount && cell != ProjectFields.Name)
            {
                project[cell.Key] = "";
            }
        }

        foreach (var row in project[ProjectFields.Indicators.Key]!.AsArray())
        {
            foreach (var column in Columns().Where(column => column is not "一级指标" and not "二级指标"))
            {
                row![column] = "";
            }
        }

        return project;
    }

    private JsonNode? Value(FieldDescription cell, int goals) => cell.Kind switch
    {
        FieldKind.Amount => text.NextAmount(form),
        _ when cell == ProjectFields.Unit => new JsonObject
        {
            [BudgetUnitFields.Code.Key] = "000001",
            [BudgetUnitFields.Name.Key] = text.Next(cell.Key),
        },
        _ when cell == ProjectFields.SpendingPlan => Plan(),
        _ when cell == ProjectFields.Goals => new JsonArray([.. Enumerable.Range(0, goals).Select(_ => (JsonNode)text.Next(cell.Key))]),
        _ => text.Next(cell.Key),
    };

    private JsonObject? Plan()
    {
        var plan = new JsonObject();
        for (var i = 0; i < form.SpendingPlan.Columns.Length; i++)
        {
            var share = ((i + 1) * 100 / form.SpendingPlan.Columns.Length).ToString(CultureInfo.InvariantCulture);
            plan[form.SpendingPlan.Columns[i]] = form.SpendingPlan.HoldsAmounts ? text.NextAmount(form)
                : form.SpendingPlan.HasPercentSign ? share + "%"
                : share;
        }

        return plan.Count == 0 ? null : plan;
    }

    private JsonArray Indicators(int rows)
    {
        var table = new JsonArray();
        foreach (var level1 in Names(form.Level1Names, IndicatorFields.Level1))
        {
            foreach (var level2 in Names(form.Level2Names, IndicatorFields.Level2))
            {
                for (var i = 0; i < rows; i++)
                {
                    var row = new JsonObject();
                    foreach (var column in Columns())
                    {
                        row[column] = column == IndicatorFields.Level1.Key ? level1
                            : column == IndicatorFields.Level2.Key ? level2
                            : text.Next(column);
                    }

                    table.Add(row);
                }
            }
        }

        return table;
    }

    private IEnumerable<string> Columns() => form.IndicatorColumns.IsEmpty
        ? IndicatorFields.Cells.Select(field => field.Key)
        : form.IndicatorColumns;

    /// <summary>The first names of the form, or made-up ones where it takes any.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<FormLabel> names, FieldDescription field) => names.Count > 0
        ? names.Take(3).Select(name => name.Key)
        : [field.Key + "甲", field.Key + "乙"];
}
