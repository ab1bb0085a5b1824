using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>What stands behind a number is no unit but a phrase.</summary>
internal sealed class UnitIsPhrase() : RowRule("PUB2222", "I22", Severity.Info, Certainty.Certain)
{
    private const int LongestUnit = 3;

    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value is { Kind: ValueKind.Number, Unit.Length: > LongestUnit } value && !value.Unit.Contains('/', StringComparison.Ordinal))
        {
            findings.Add(row, At(row.Indicator.Value.Locate(value.UnitText), value.UnitText));
        }
    }
}
