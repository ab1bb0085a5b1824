using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A row of 满意度 does not ask who is satisfied.</summary>
internal sealed class NotASatisfaction() : RowRule("PUB2228", "I28", Severity.Warning, Certainty.Medium)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsSatisfaction && row.Name.Length > 0
            && !row.Name.Contains("满意", StringComparison.Ordinal)
            && !row.Indicator.Description.Text.Contains("满意", StringComparison.Ordinal)
            && !row.Name.Contains("投诉", StringComparison.Ordinal))
        {
            findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name)));
        }
    }
}
