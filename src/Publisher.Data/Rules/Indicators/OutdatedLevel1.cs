using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>效益指标 is called 效果指标. Reported once a table.</summary>
internal sealed class OutdatedLevel1() : TableRule("PUB2226", "I26", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        foreach (var row in table.Rows)
        {
            if (row.Indicator.Level1.Text.Trim() == "效果指标")
            {
                findings.Add(table, At(row.Indicator.Level1.Span));
                return;
            }
        }
    }
}
