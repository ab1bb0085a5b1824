using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A rate is to be at most, or at least, 100 %: it cannot be otherwise, or cannot be more. Costs are apart.</summary>
internal sealed class RateThatBindsNothing() : RowRule("PUB2214", "I14", Severity.Info, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (!row.IsCost && row.Value is { Kind: ValueKind.Percent, Number: 100, Operator: ComparisonOperator.AtMost or ComparisonOperator.AtLeast })
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim(), Characters.Quote(row.Name)));
        }
    }
}
