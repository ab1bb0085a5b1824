using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>
/// A table speaks of another project of the same disclosure, and nothing in its own name or purpose does: its goals or rows
/// were copied.
/// </summary>
internal sealed class TextOfAnotherProject() : Rule("PUB2243", "G03", Severity.Error, Certainty.High)
{
    /// <summary>So long a name is no common word.</summary>
    private const int TellingName = 6;

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.Tables.Length < 2)
        {
            return;
        }

        var names = new ProjectNames(disclosure.Tables);
        foreach (var table in disclosure.Tables)
        {
            CheckRows(table, names, findings);
        }

        CheckGoals(disclosure, names, findings);
    }

    private void CheckRows(TableSubject table, ProjectNames names, Findings findings)
    {
        var foreign = new List<(RowSubject Row, TableSubject Other)>();
        foreach (var row in table.Rows)
        {
            if (names.FindNameAtStart(row.BareName, table) is { } other)
            {
                foreign.Add((row, other));
            }
        }

        foreach (var (row, other) in foreign)
        {
            if (other.Project.Name.Text.Trim().Length >= TellingName || IsCopied(other, foreign))
            {
                findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name), other.Project.Name.Text.Trim())
                    .WithLabel(other.Project.Name.Span, "other"));
            }
        }
    }

    /// <summary>会议费 is the name of a project and a part of many others; two rows, one of them the other's own, are no chance.</summary>
    private static bool IsCopied(TableSubject other, List<(RowSubject Row, TableSubject Other)> foreign)
    {
        var rows = foreign.FindAll(item => item.Other == other);
        return rows.Count > 1 && rows.Exists(item => other.Rows.Any(own => own.BareName == item.Row.BareName));
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
