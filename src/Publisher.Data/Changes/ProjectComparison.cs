using Publisher.Data.Fields;
using Publisher.Data.Model;

namespace Publisher.Data.Changes;

/// <summary>Compares two versions of one project's table, cell by cell.</summary>
internal static class ProjectComparison
{
    /// <summary>A goal or row that keeps less than this much of its words is another one.</summary>
    private const double Alike = 0.4;

    public static void Compare(Project before, Project after, ChangeList changes)
    {
        changes.Add(ProjectFields.Name, before.Name, after.Name);
        changes.Add(ProjectFields.Code, before.Code, after.Code);
        changes.Add(ProjectFields.Unit, before.Unit, after.Unit);
        changes.Add(ProjectFields.MoneyUnit, before.MoneyUnit, after.MoneyUnit);
        changes.Add(ProjectFields.Budget, before.Budget, after.Budget);
        changes.Add(ProjectFields.FiscalFunds, before.FiscalFunds, after.FiscalFunds);
        changes.Add(ProjectFields.OtherFunds, before.OtherFunds, after.OtherFunds);
        changes.AddText(ProjectFields.Purpose.Key, before.Purpose?.Text ?? "", after.Purpose?.Text ?? "");
        ComparePlans(before.SpendingPlan, after.SpendingPlan, changes);
        foreach (var (left, right) in Pairing.Match(before.Goals, after.Goals, [goal => goal.Text.Text], goal => goal.Text.Text, Alike))
        {
            changes.Add(ProjectFields.Goals, left?.Text, right?.Text);
        }

        CompareRows(before, after, changes);
        changes.Add(before.Extras, after.Extras);
    }

    private static void ComparePlans(SpendingPlan? before, SpendingPlan? after, ChangeList changes)
    {
        foreach (var column in (after ?? before)?.Cells.Select(cell => cell.Column) ?? [])
        {
            changes.Add($"{ProjectFields.SpendingPlan.Key} {column}", Read(before, column), Read(after, column));
        }

        static string? Read(SpendingPlan? plan, string column) =>
            plan?.Cells.FirstOrDefault(cell => cell.Column == column) is { Text: { IsBlank: false } text } ? text.Text : null;
    }

    private static void CompareRows(Project before, Project after, ChangeList changes)
    {
        Func<Indicator, string?>[] marks =
        [
            row => $"{row.Level1}\n{row.Level2}\n{row.Level3}\n{row.Description}\n{row.Value}\n{row.Basis}",
            row => $"{row.Level2}\n{row.Level3}",
            row => row.Level3.Text,
            row => row.Description.IsBlank || row.Value.IsBlank ? null : $"{row.Description}\n{row.Value}",
        ];
        foreach (var (left, right) in Pairing.Match(before.Indicators, after.Indicators, marks, Describe, Alike))
        {
            if (left is null || right is null)
            {
                changes.Add(ProjectFields.Indicators.Key, left is null ? null : Print(left), right is null ? null : Print(right));
                continue;
            }

            var name = right.Level3.Text.Trim();
            changes.Add(Label(name, IndicatorFields.Level1), left.Level1.Text, right.Level1.Text);
            changes.Add(Label(name, IndicatorFields.Level2), left.Level2.Text, right.Level2.Text);
            changes.Add(Label(name, IndicatorFields.Level3), left.Level3.Text, right.Level3.Text);

            // Left out, the description repeats the name, and is no change of its own.
            if (left.Description.Text != left.Level3.Text || right.Description.Text != right.Level3.Text)
            {
                changes.Add(Label(name, IndicatorFields.Description), left.Description.Text, right.Description.Text);
            }

            changes.Add(Label(name, IndicatorFields.Value), left.Value.Text, right.Value.Text);
            changes.Add(Label(name, IndicatorFields.Basis), left.Basis?.Text, right.Basis?.Text);
        }
    }

    private static string Label(string name, FieldDescription field) => $"{name} {field.Key}";

    private static string Describe(Indicator row) => $"{row.Level3}{row.Description}{row.Value}";

    /// <summary>A whole row in one line.</summary>
    private static string Print(Indicator row) => string.Join('｜', new[]
    {
        row.Level1.Text, row.Level2.Text, row.Level3.Text, row.Description.Text, row.Value.Text, row.Basis?.Text,
    }.Where(cell => !string.IsNullOrWhiteSpace(cell)));
}
