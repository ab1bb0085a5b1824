using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>绩效指标描述 is left blank.</summary>
internal sealed class DescriptionBlank() : RowRule("PUB2207", "I07", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Indicator.Description.IsBlank && row.Name.Length > 0)
        {
            findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name)));
        }
    }
}
