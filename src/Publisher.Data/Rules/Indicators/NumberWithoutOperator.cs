using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A number without an operator.</summary>
internal sealed class NumberWithoutOperator() : RowRule("PUB2220", "I20", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value is
            {
                Operator: ComparisonOperator.None,
                Kind: ValueKind.Percent or ValueKind.Money or ValueKind.Number or ValueKind.Duration,
            })
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim()));
        }
    }
}
