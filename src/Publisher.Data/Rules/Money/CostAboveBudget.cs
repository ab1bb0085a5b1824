using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A 成本指标 allows more than the project's budget.</summary>
internal sealed class CostAboveBudget() : RowRule("PUB2107", "M02", Severity.Error, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsCost && !row.Value.IsLowerBound && row.Yuan is { } cost && row.Table.BudgetYuan is { } budget && cost > budget)
        {
            var project = row.Table.Project;
            var unit = project.MoneyUnit!.Text;
            findings.Add(row, At(
                row.Indicator.Value.Span,
                row.Indicator.Value.Text.Trim(),
                project.Budget!.Text.Text.Trim() + unit.Trim(),
                Amounts.PrintYuan(cost, row.Table.MoneyUnitFactor!.Value, unit))
                .WithLabel(project.Budget.Text.Span, "budget"));
        }
    }
}
