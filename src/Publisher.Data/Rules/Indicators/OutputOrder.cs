using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>The outputs of a table do not come in the order 数量, 质量, 时效, 成本.</summary>
internal sealed class OutputOrder() : TableRule("PUB2203", "I03", Severity.Info, Certainty.High)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var last = Level2Kind.Unknown;
        foreach (var row in table.Rows)
        {
            if (!row.IsOutput || row.Level2 is Level2Kind.Unknown)
            {
                continue;
            }

            if (row.Level2 < last)
            {
                findings.Add(table, At(row.Indicator.Level2.Span, row.Indicator.Level2.Text.Trim()));
                return;
            }

            last = row.Level2;
        }
    }
}
