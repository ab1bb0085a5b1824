using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>A spending plan is complete at its first date.</summary>
internal sealed class PlanSpentAtOnce() : TableRule("PUB2127", "P07", Severity.Info, Certainty.Medium)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (!table.Disclosure.Form.SpendingPlan.HoldsAmounts && table.Project.SpendingPlan is { Cells: [{ Value: 100 } first, _, ..] })
        {
            findings.Add(table, At(first.Text.Span, first.Column));
        }
    }
}
