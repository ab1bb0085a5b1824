using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>预算数 is not the sum of 财政资金 and 其他资金.</summary>
internal sealed class BudgetSum() : TableRule("PUB2101", "M01", Severity.Error, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var project = table.Project;
        // A form may have further sources, which the program knows no more of than that they are money.
        if (project.Extras.Any(extra => extra.Key.Contains("资金", StringComparison.Ordinal) && extra.Value.Text.Any(char.IsAsciiDigit)))
        {
            return;
        }

        if (project.Budget is { Value: { } budget } && project.FiscalFunds is { Value: { } fiscal })
        {
            var sum = fiscal + (project.OtherFunds?.Value ?? 0);
            if (sum != budget)
            {
                findings.Add(table, At(
                    project.Budget.Text.Span, project.Budget.Text.Text.Trim(), Amounts.Print(sum), Amounts.Print(budget - sum))
                    .WithLabel(project.FiscalFunds.Text.Span, "fiscal"));
            }
        }
    }
}
