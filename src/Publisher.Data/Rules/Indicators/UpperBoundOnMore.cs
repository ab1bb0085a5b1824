using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>An upper bound on something of which more is better.</summary>
internal sealed class UpperBoundOnMore() : RowRule("PUB2216", "I16", Severity.Warning, Certainty.Medium)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        var wantsMore = row.Level2 is Level2Kind.Quantity or Level2Kind.Quality or Level2Kind.Economic or Level2Kind.Social
            or Level2Kind.Ecological or Level2Kind.Sustainable;
        if (wantsMore && row.Value is { IsUpperBound: true, Kind: ValueKind.Percent or ValueKind.Number }
            && !RateNames.SpeaksOfBudget(row.BareName) && !RateNames.LessIsBetter(row.BareName))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name), row.Value.Raw.Trim()));
        }
    }
}
