using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A 成本指标 asks that at least so much of the budget be spent.</summary>
internal sealed class CostIsExecutionRate() : RowRule("PUB2231", "I31", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsCost && row.Value is { Kind: ValueKind.Percent, IsLowerBound: true } && RateNames.SpeaksOfBudget(row.BareName))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name), row.Value.Raw.Trim()));
        }
    }
}
