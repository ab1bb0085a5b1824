using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值 is words alone.</summary>
internal sealed class QualitativeValue() : RowRule("PUB2224", "I24", Severity.Info, Certainty.Medium)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value.Kind == ValueKind.Text && !ValueRepeatsName.Repeats(row))
        {
            findings.Add(row, At(row.Indicator.Value.Span, Characters.Quote(row.Value.Raw)));
        }
    }
}
