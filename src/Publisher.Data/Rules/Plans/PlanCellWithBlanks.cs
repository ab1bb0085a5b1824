using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Plans;

/// <summary>A cell of a spending plan has blanks around its number.</summary>
internal sealed class PlanCellWithBlanks() : TableRule("PUB2126", "P06", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project.SpendingPlan is not { } plan)
        {
            return;
        }

        foreach (var cell in plan.Cells)
        {
            if (cell.Value is not null && cell.Text.Text.AsSpan().Trim().Length < cell.Text.Text.Length)
            {
                findings.Add(
                    table, At(cell.Text.Span, cell.Column, cell.Text.Text), new TextFix(cell.Text.Span, cell.Text.Text, cell.Text.Text.Trim()));
            }
        }
    }
}
