using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A number without a unit.</summary>
internal sealed class NumberWithoutUnit() : RowRule("PUB2221", "I21", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        // A cost of 7万 has a rule of its own.
        if (row.Value is { Kind: ValueKind.Number, Unit: "" } && !(row.IsCost && row.Yuan is not null))
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim()));
        }
    }
}
