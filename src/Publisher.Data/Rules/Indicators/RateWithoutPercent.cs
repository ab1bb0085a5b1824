using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>An indicator is named as a rate and counts something, or is named as a count and is a rate.</summary>
internal sealed class RateWithoutPercent() : RowRule("PUB2215", "I15", Severity.Warning, Certainty.Medium)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var name = row.BareName;
        var isRate = RateNames.IsRate(name) && row.Value.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Duration;
        var isCount = row.Value.Kind == ValueKind.Percent && RateNames.IsCount(name);
        var countsPersons = name.EndsWith("次数", StringComparison.Ordinal) && row.Value.Unit is "人次" or "人";
        if (isRate || isCount || countsPersons)
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name), row.Value.Raw.Trim()));
        }
    }
}
