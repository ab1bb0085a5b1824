using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>A spending plan does not end with the whole budget.</summary>
internal sealed class PlanNotComplete() : TableRule("PUB2122", "P02", Severity.Error, Certainty.High)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.SpendingPlan is not { } plan || PlanReading.FilledCells(plan) is not { Count: > 0 } filled
            || PlanReading.HoldsAmounts(table.Project, filled))
        {
            return;
        }

        var last = plan.Cells[^1];
        if (PlanReading.Whole(table) is { } whole && last.Value != whole)
        {
            findings.Add(table, PlanReading.SeverityByPeriods(table, filled, last.Value is null
                ? At(filled[^1].Text.Span, last.Column, "")
                : At(last.Text.Span, last.Column, last.Text.Text.Trim())));
        }
    }
}
