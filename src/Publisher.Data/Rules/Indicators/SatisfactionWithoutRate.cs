using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>The value of a satisfaction is no percentage.</summary>
internal sealed class SatisfactionWithoutRate() : RowRule("PUB2213", "I13", Severity.Warning, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.IsSatisfaction && row.Value.Kind is not (ValueKind.Percent or ValueKind.Placeholder or ValueKind.Empty or ValueKind.UnitOnly))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Name), Characters.Quote(row.Value.Raw)));
        }
    }
}
