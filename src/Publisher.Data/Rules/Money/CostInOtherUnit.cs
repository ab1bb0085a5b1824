using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A 成本指标 counts in another unit of money than the table.</summary>
internal sealed class CostInOtherUnit() : RowRule("PUB2106", "M06", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsCost && row.Value is { Kind: ValueKind.Money, Unit: "元" } value
            && row.Table.MoneyUnitFactor is { } factor && value.Scale != factor)
        {
            findings.Add(row, At(
                row.Indicator.Value.Span, value.Raw.Trim(), row.Table.Project.MoneyUnit!.Text.Trim()));
        }
    }
}
