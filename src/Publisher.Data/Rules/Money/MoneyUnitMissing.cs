using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A table prints amounts and no unit of money.</summary>
internal sealed class MoneyUnitMissing() : TableRule("PUB2108", "M08", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Project is { Budget: { } budget, MoneyUnit: null or { IsBlank: true } })
        {
            findings.Add(table, At(budget.Text.Span, budget.Text.Text.Trim()));
        }
    }
}
