using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>A spending plan, which adds up from date to date, goes down.</summary>
internal sealed class PlanDecreases() : TableRule("PUB2123", "P03", Severity.Error, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.SpendingPlan is not { } plan)
        {
            return;
        }

        var filled = PlanReading.FilledCells(plan);
        for (var i = 1; i < filled.Count; i++)
        {
            if (filled[i].Value < filled[i - 1].Value)
            {
                findings.Add(table, At(
                    filled[i].Text.Span, filled[i].Column, filled[i].Text.Text.Trim(), filled[i - 1].Column, filled[i - 1].Text.Text.Trim())
                    .WithLabel(filled[i - 1].Text.Span, "before"));
                return;
            }
        }
    }
}
