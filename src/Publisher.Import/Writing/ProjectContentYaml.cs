using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Import.Recognition;

namespace Publisher.Import.Writing;

/// <summary>Writes what stands in a project's table. What is as usual is left out.</summary>
internal sealed class ProjectContentYaml(YamlWriter yaml, DisclosureDraft disclosure, FormDefinition form)
{
    /// <summary>The keys to write, all of them when null.</summary>
    public ImmutableArray<string>? Only { get; init; }

    public void Write(ProjectDraft project)
    {
        foreach (var field in ProjectFields.OfVariant)
        {
            if (field != ProjectFields.Incomplete && Only?.Contains(field.Key) != false)
            {
                Write(field, project);
            }
        }
    }

    private void Write(FieldDescription field, ProjectDraft project)
    {
        if (field == ProjectFields.Unit)
        {
            DisclosureYaml.WriteUnit(yaml, field.Key, Only is null && project.Unit == disclosure.Unit ? null : project.Unit);
        }
        else if (field == ProjectFields.MoneyUnit)
        {
            WriteMoneyUnit(project);
        }
        else if (field == ProjectFields.SpendingPlan)
        {
            WritePlan(project);
        }
        else if (field == ProjectFields.Goals)
        {
            WriteGoals(project);
        }
        else if (field == ProjectFields.Indicators)
        {
            WriteIndicators(project);
        }
        else
        {
            WriteText(field, project);
        }
    }

    private void WriteMoneyUnit(ProjectDraft project)
    {
        if (project.MoneyUnit is { } unit && (Only is not null || unit != disclosure.MoneyUnit))
        {
            yaml.Entry(ProjectFields.MoneyUnit.Key, unit);
        }
    }

    private void WriteText(FieldDescription field, ProjectDraft project)
    {
        var text = project.Fields.GetValueOrDefault(field.Key) ?? "";
        var isRequired = form.RequiredProjectKeys.Contains(field.Key) && project.Seen.Contains(field.Key);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (isRequired || Only is not null)
            {
                yaml.Entry(field.Key, "");
            }
        }
        else if (field.Kind == FieldKind.Amount)
        {
            yaml.Quoted(field.Key, text);
        }
        else
        {
            yaml.Entry(field.Key, text);
        }
    }

    private void WritePlan(ProjectDraft project)
    {
        if (project.Plan is not { } plan || form.SpendingPlan.Columns.IsEmpty)
        {
            return;
        }

        yaml.Mapping(ProjectFields.SpendingPlan.Key, () =>
        {
            foreach (var column in form.SpendingPlan.Columns.Where(plan.ContainsKey))
            {
                yaml.Entry(column, plan[column]);
            }

            if (plan.Count == 0)
            {
                // The row is there and blank.
                yaml.Entry(form.SpendingPlan.Columns[^1], "");
            }
        });
    }

    private void WriteGoals(ProjectDraft project)
    {
        if (project.Goals.Count == 0)
        {
            if (project.HasGoals || Only is not null)
            {
                yaml.Entry(ProjectFields.Goals.Key, project.GoalText ?? "");
            }

            return;
        }

        yaml.Mapping(ProjectFields.Goals.Key, () =>
        {
            foreach (var goal in project.Goals)
            {
                if (goal.Label is null)
                {
                    yaml.Item(goal.Text);
                }
                else
                {
                    yaml.Item(() =>
                    {
                        yaml.Entry(ItemFields.Label.Key, goal.Label);
                        yaml.Entry(ItemFields.GoalText.Key, goal.Text);
                    });
                }
            }
        });
    }

    private void WriteIndicators(ProjectDraft project)
    {
        if (project.Indicators.Count == 0)
        {
            if (Only is not null)
            {
                yaml.Raw(ProjectFields.Indicators.Key, "[]");
            }

            return;
        }

        yaml.Mapping(ProjectFields.Indicators.Key, () =>
        {
            foreach (var row in project.Indicators)
            {
                yaml.Item(() => WriteRow(row));
            }
        });
    }

    private void WriteRow(Dictionary<string, string> row)
    {
        var name = row.GetValueOrDefault(IndicatorFields.Level3.Key) ?? "";
        foreach (var field in IndicatorFields.All)
        {
            if (!form.IndicatorColumns.IsEmpty && !form.IndicatorColumns.Contains(field.Key))
            {
                continue;
            }

            var text = row.GetValueOrDefault(field.Key) ?? "";
            var isBlank = string.IsNullOrWhiteSpace(text);
            if (field == IndicatorFields.Description)
            {
                // Left out, it repeats the name.
                if (text != name && !(isBlank && string.IsNullOrWhiteSpace(name)))
                {
                    yaml.Entry(field.Key, isBlank ? "" : text);
                }
            }
            else if (!isBlank)
            {
                yaml.Entry(field.Key, text);
            }
            else if (field == IndicatorFields.Level1 || form.RequiredIndicatorKeys.Contains(field.Key))
            {
                yaml.Entry(field.Key, "");
            }
        }
    }
}
