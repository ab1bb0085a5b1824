using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A 二级指标 stands below the wrong 一级指标.</summary>
internal sealed class WrongLevel2() : RowRule("PUB2233", "I33", Severity.Error, Certainty.Certain)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        if (!IndicatorTaxonomy.Belongs(row.Level2, row.Level1))
        {
            findings.Add(row, At(row.Indicator.Level2.Span, row.Indicator.Level2.Text.Trim(), row.Indicator.Level1.Text.Trim())
                .WithLabel(row.Indicator.Level1.Span, "level1"));
        }
    }
}
