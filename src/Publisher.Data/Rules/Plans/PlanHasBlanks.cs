using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>Some dates of a spending plan are blank.</summary>
internal sealed class PlanHasBlanks() : TableRule("PUB2124", "P04", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.SpendingPlan is { } plan && PlanReading.FilledCells(plan) is { Count: > 0 } filled
            && filled.Count < plan.Cells.Length)
        {
            var blanks = plan.Cells.Where(cell => cell.Value is null).Select(cell => cell.Column);
            findings.Add(table, At(filled[0].Text.Span, string.Join('、', blanks)));
        }
    }
}
