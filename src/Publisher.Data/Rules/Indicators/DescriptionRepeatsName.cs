using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>绩效指标描述 says the words of 三级指标 again.</summary>
internal sealed class DescriptionRepeatsName() : RowRule("PUB2206", "I06", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Name.Length > 0 && row.Indicator.Description.Text == row.Name)
        {
            findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name)));
        }
    }
}
