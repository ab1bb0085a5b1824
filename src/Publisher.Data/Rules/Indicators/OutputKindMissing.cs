using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>The outputs of a table lack one of 数量, 质量, 时效 and 成本.</summary>
internal sealed class OutputKindMissing() : TableRule("PUB2202", "I02", Severity.Error, Certainty.Certain)
{
    private static readonly (Level2Kind Kind, string Name)[] Wanted =
    [
        (Level2Kind.Quantity, "数量指标"), (Level2Kind.Quality, "质量指标"), (Level2Kind.Timeliness, "时效指标"), (Level2Kind.Cost, "成本指标"),
    ];

    private protected override void Check(TableSubject table, Findings findings)
    {
        var outputs = table.Rows.Where(row => row.IsOutput || row.Level1 == Level1Kind.Cost).ToArray();

        // A name that is not known may stand for what seems to be missing.
        if (outputs.Length == 0 || outputs.Any(row => row.Level2 == Level2Kind.Unknown))
        {
            return;
        }

        foreach (var (kind, name) in Wanted)
        {
            if (!outputs.Any(row => kind == Level2Kind.Cost ? row.IsCost : row.Level2 == kind))
            {
                findings.Add(table, TableIndicators.SeverityByRows(table, At(outputs[0].Indicator.Span, name)));
            }
        }
    }
}
