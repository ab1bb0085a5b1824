using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>
/// A table speaks of another project of the same disclosure, and nothing in its own name or purpose does: its goals or rows
/// were copied.
/// </summary>
internal sealed class TextOfAnotherProject() : Rule("PUB2243", "G03", Severity.Error, Certainty.High)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.Tables.Length < 2)
        {
            return;
        }

        var names = new ProjectNames(disclosure.Tables);
        foreach (var table in disclosure.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (names.FindNameAtStart(row.BareName, table) is { } other)
                {
                    findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name), other.Project.Name.Text.Trim())
                        .WithLabel(other.Project.Name.Span, "other"));
                }
            }
        }

        CheckGoals(disclosure, names, findings);
    }

    /// <summary>Goals that are those of another project, word for word, and speak of what only that project is about.</summary>
    private void CheckGoals(DisclosureSubject disclosure, ProjectNames names, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, SameGoals.GoalText))
        {
            foreach (var table in group)
            {
                var goal = table.Project.Goals[0].Text;
                if (names.FindPartOfName(goal.Text, table) is { } other && group.Contains(other))
                {
                    findings.Add(table, At(goal.Span, Characters.Quote(goal.Text), other.Project.Name.Text.Trim())
                        .WithLabel(other.Project.Name.Span, "other"));
                }
            }
        }
    }
}
