using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>12月 may be December or twelve months.</summary>
internal sealed class AmbiguousMonth() : RowRule("PUB2230", "I30", Severity.Info, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value is { Kind: ValueKind.Duration, Unit: "月", Number: >= 1 and <= 12 })
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim(), row.Value.NumberText));
        }
    }
}
