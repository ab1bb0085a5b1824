using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A share has the unit 百分比 in place of %.</summary>
internal sealed class PercentInWords() : RowRule("PUB2218", "I18", Severity.Info, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (row.Value.UnitText is "百分比" or "百分之")
        {
            var text = row.Indicator.Value;
            findings.Add(
                row,
                At(text.Locate(row.Value.UnitText), row.Value.UnitText),
                new TextFix(text.Span, row.Value.UnitText, "%"));
        }
    }
}
