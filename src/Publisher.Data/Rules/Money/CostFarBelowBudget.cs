using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>The only 成本指标 in money stays far below the budget: one of the two is out of date.</summary>
internal sealed class CostFarBelowBudget() : TableRule("PUB2103", "M03", Severity.Warning, Certainty.High)
{
    /// <summary>Below this share of the budget, rounding explains nothing any more.</summary>
    private const decimal Share = 0.95m;

    private protected override void Check(TableSubject table, Findings findings)
    {
        RowSubject? only = null;
        foreach (var row in table.Rows)
        {
            if (row.IsCost && row.Yuan is not null)
            {
                if (only is not null)
                {
                    return;
                }

                only = row;
            }
        }

        if (only is { Value.IsLowerBound: false } && table.BudgetYuan is { } budget && only.Yuan < budget * Share)
        {
            var project = table.Project;
            findings.Add(only, At(
                only.Indicator.Value.Span, only.Indicator.Value.Text.Trim(), project.Budget!.Text.Text.Trim() + project.MoneyUnit!.Text.Trim())
                .WithLabel(project.Budget.Text.Span, "budget"));
        }
    }
}
