using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>A 指标值 is a unit whose number is missing.</summary>
internal sealed class UnitWithoutNumber() : RowRule("PUB2102", "M07", Severity.Error, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value.Kind == ValueKind.UnitOnly)
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Indicator.Value.Text.Trim()));
        }
    }
}
