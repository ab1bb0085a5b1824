using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>A table lacks one of 产出, 效益 and 满意度.</summary>
internal sealed class Level1Missing() : TableRule("PUB2201", "I01", Severity.Error, Certainty.Certain)
{
    private static readonly (Level1Kind Kind, string Name)[] Wanted =
    [
        (Level1Kind.Output, "产出指标"), (Level1Kind.Benefit, "效益指标"), (Level1Kind.Satisfaction, "满意度指标"),
    ];

    private protected override void Check(TableSubject table, Findings findings)
    {
        // Below a name that is not known there may be what seems to be missing.
        if (table.Rows.Any(row => row.Level1 == Level1Kind.Unknown))
        {
            return;
        }

        foreach (var (kind, name) in Wanted)
        {
            if (!table.Rows.IsEmpty && !table.Rows.Any(row => row.Level1 == kind))
            {
                findings.Add(table, TableIndicators.SeverityByRows(table, At(table.Rows[0].Indicator.Span, name)));
            }
        }
    }
}
