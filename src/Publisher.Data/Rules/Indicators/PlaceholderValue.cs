using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>指标值 is the placeholder of an input mask: 文字描述.</summary>
internal sealed class PlaceholderValue() : RowRule("PUB2209", "I09", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value.Kind == ValueKind.Placeholder)
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim(), Characters.Quote(row.Name)));
        }
    }
}
