using Publisher.Data.Fields;
using Publisher.Data.Model;

namespace Publisher.Data.Changes;

/// <summary>Compares part one: overall goals, goal areas, safeguards.</summary>
internal static class SectionComparison
{
    /// <summary>An item that keeps less than this much of its words is another one.</summary>
    private const double Alike = 0.3;

    public static IEnumerable<SubjectChange> Compare(Disclosure before, Disclosure after) =>
        new[]
        {
            Compare(before.OverallGoals ?? new OverallGoals(), after.OverallGoals ?? new OverallGoals()),
            Compare(before.GoalAreas ?? new GoalAreas(), after.GoalAreas ?? new GoalAreas()),
            Compare(before.Safeguards ?? new Safeguards(), after.Safeguards ?? new Safeguards()),
        }.OfType<SubjectChange>();

    private static SubjectChange? Compare(OverallGoals before, OverallGoals after)
    {
        var changes = new ChangeList();
        changes.Add(SectionFields.TitleLine, before.TitleLine, after.TitleLine);
        changes.AddText(SectionFields.Text.Key, before.Text.Markdown, after.Text.Markdown);
        return Subject(DisclosureFields.OverallGoals, changes);
    }

    private static SubjectChange? Compare(GoalAreas before, GoalAreas after)
    {
        var changes = new ChangeList();
        changes.Add(SectionFields.TitleLine, before.TitleLine, after.TitleLine);
        changes.AddText(SectionFields.Introduction.Key, before.Introduction.Markdown, after.Introduction.Markdown);
        foreach (var (left, right) in Pairing.Match(before.Items, after.Items, [TitleOf], Describe, Alike))
        {
            var name = TitleOf(right ?? left!) ?? "";
            changes.Add(Label(name, ItemFields.Title), left?.Title?.Text, right?.Title?.Text);
            changes.AddText(Label(name, ItemFields.Goals), left?.Goals.Markdown ?? "", right?.Goals.Markdown ?? "");
            changes.AddText(Label(name, ItemFields.Indicators), left?.Indicators.Markdown ?? "", right?.Indicators.Markdown ?? "");
            changes.AddText(Label(name, ItemFields.Text), left?.Text.Markdown ?? "", right?.Text.Markdown ?? "");
        }

        return Subject(DisclosureFields.GoalAreas, changes);
    }

    private static SubjectChange? Compare(Safeguards before, Safeguards after)
    {
        var changes = new ChangeList();
        changes.Add(SectionFields.TitleLine, before.TitleLine, after.TitleLine);
        changes.AddText(SectionFields.Introduction.Key, before.Introduction.Markdown, after.Introduction.Markdown);
        foreach (var (left, right) in Pairing.Match(before.Items, after.Items, [LeadOf], Describe, Alike))
        {
            var name = LeadOf(right ?? left!) ?? "";
            changes.Add(Label(name, ItemFields.Title), left?.Lead?.Text, right?.Lead?.Text);
            changes.AddText(Label(name, ItemFields.Text), left?.Text.Markdown ?? "", right?.Text.Markdown ?? "");
        }

        return Subject(DisclosureFields.Safeguards, changes);
    }

    private static SubjectChange? Subject(FieldDescription section, ChangeList changes) =>
        changes.Count == 0 ? null : new SubjectChange(SubjectChangeKind.Changed, section.Key, changes.ToImmutable());

    private static string Label(string name, FieldDescription field) => name.Length == 0 ? field.Key : $"{name} {field.Key}";

    private static string? TitleOf(GoalArea area) => area.Title?.Text.Trim();

    private static string? LeadOf(Safeguard safeguard) => safeguard.Lead?.Text.Trim();

    private static string Describe(GoalArea area) =>
        $"{area.Title}{area.Goals.Markdown}{area.Indicators.Markdown}{area.Text.Markdown}";

    private static string Describe(Safeguard safeguard) => $"{safeguard.Lead}{safeguard.Text.Markdown}";
}
