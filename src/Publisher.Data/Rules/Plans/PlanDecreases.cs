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
                var (cell, before) = (filled[i], filled[i - 1]);
                findings.Add(table, PlanReading.SeverityByPeriods(table, filled, At(
                    cell.Text.Span, cell.Column, cell.Text.Text.Trim(), before.Column, before.Text.Text.Trim())
                    .WithLabel(before.Text.Span, "before")));
                return;
            }
        }
    }
}
