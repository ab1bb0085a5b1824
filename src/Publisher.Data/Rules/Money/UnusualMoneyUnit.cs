using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A table counts in another unit of money than is the custom of its locality.</summary>
internal sealed class UnusualMoneyUnit() : TableRule("PUB2111", "M11", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Disclosure.Form.Rules.UsualMoneyUnit is { } usual
            && table.Project.MoneyUnit is { IsBlank: false } unit && unit.Text.Trim() != usual)
        {
            // The unit is typed once for all tables; each table prints it.
            findings.Add(table, At(unit.Span, unit.Text.Trim(), usual));
        }
    }
}
