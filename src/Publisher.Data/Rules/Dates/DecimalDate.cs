using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Dates;

/// <summary>A date is written like a decimal number, or with the unit 日期.</summary>
internal sealed class DecimalDate() : RowRule("PUB2164", "Y04", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value.Date is { IsDecimal: true })
        {
            findings.Add(row, At(row.Indicator.Value.Span, row.Value.Raw.Trim()));
        }
    }
}
