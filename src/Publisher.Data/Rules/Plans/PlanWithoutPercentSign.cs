using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>The shares of a spending plan have no percent sign.</summary>
internal sealed class PlanWithoutPercentSign() : TableRule("PUB2125", "P05", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (!table.Disclosure.Form.SpendingPlan.HoldsAmounts && table.Project.SpendingPlan is { } plan
            && PlanReading.FilledCells(plan) is { Count: > 0 } filled
            && !PlanReading.HoldsAmounts(table.Project, filled)
            && filled.Find(cell => !cell.HasPercentSign) is { } bare)
        {
            findings.Add(table, At(bare.Text.Span, bare.Column, bare.Text.Text.Trim()));
        }
    }
}
