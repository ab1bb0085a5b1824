using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>A spending plan in percent holds sums of money.</summary>
internal sealed class AmountsInPercentPlan() : TableRule("PUB2121", "P01", Severity.Error, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (SaysPercent(table.Disclosure.Form) && table.Project.SpendingPlan is { } plan
            && PlanReading.FilledCells(plan) is { Count: > 0 } filled && PlanReading.HoldsAmounts(table.Project, filled))
        {
            var last = filled[^1];
            findings.Add(table, At(last.Text.Span, last.Column, last.Text.Text.Trim())
                .WithLabel(table.Project.Budget!.Text.Span, "budget"));
        }
    }

    /// <summary>A form may have a place for amounts below a heading that says %.</summary>
    private static bool SaysPercent(FormDefinition form) => !form.SpendingPlan.HoldsAmounts
        || form.Labels.Any(label => label.Key == ProjectFields.SpendingPlan.Key && label.Printed.AsSpan().ContainsAny('%', '％'));
}
