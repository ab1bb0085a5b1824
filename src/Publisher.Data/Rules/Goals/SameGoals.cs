using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Goals;

/// <summary>Different projects have the very same goals. Reported once for all of them.</summary>
internal sealed class SameGoals() : Rule("PUB2242", "G02", Severity.Warning, Certainty.High)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var group in TableGroups.By(disclosure, GoalText))
        {
            var first = group[0];
            if (group.Find(table => table.Part == first.Part && table.Project.Name.Text != first.Project.Name.Text) is { } other)
            {
                var goal = other.Project.Goals[0].Text;
                findings.Add(other, At(goal.Span, Characters.Quote(goal.Text), TableGroups.Print(group))
                    .WithLabel(first.Project.Goals[0].Text.Span, "first"));
            }
        }
    }

    internal static string GoalText(TableSubject table) =>
        string.Join('\n', table.Project.Goals.Select(goal => goal.Text.Text.Trim())).Trim();
}
