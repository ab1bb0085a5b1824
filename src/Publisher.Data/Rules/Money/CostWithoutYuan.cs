using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A 成本指标 ends with 万 or 亿 and lacks 元.</summary>
internal sealed class CostWithoutYuan() : RowRule("PUB2105", "M05", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsCost && row.Value.Kind == ValueKind.Number && row.Yuan is not null)
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Indicator.Value.Text.Trim()));
        }
    }
}
