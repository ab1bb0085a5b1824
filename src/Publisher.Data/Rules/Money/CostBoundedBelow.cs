using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A 成本指标 in money asks for at least a sum.</summary>
internal sealed class CostBoundedBelow() : RowRule("PUB2104", "M04", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsCost && row.Yuan is not null && row.Value.IsLowerBound)
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Indicator.Value.Text.Trim()));
        }
    }
}
