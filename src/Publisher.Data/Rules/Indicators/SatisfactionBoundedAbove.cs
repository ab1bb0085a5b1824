using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A satisfaction may be at most so high.</summary>
internal sealed class SatisfactionBoundedAbove() : RowRule("PUB2212", "I12", Severity.Error, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsSatisfaction && row.Value.IsUpperBound && row.Value.Kind is ValueKind.Percent or ValueKind.Number
            && !row.Name.Contains("不满", StringComparison.Ordinal)
            && !RateNames.LessIsBetter(row.Name))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name), row.Value.Raw.Trim()));
        }
    }
}
