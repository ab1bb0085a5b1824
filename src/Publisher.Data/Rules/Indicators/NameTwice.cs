using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>One 三级指标 stands twice in a table, below the same 二级指标.</summary>
internal sealed class NameTwice() : TableRule("PUB2205", "I05", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var first = new Dictionary<(string, string), RowSubject>();
        foreach (var row in table.Rows)
        {
            var key = (row.Indicator.Level2.Text.Trim(), row.BareName);
            if (row.BareName.Length > 0 && !first.TryAdd(key, row))
            {
                findings.Add(row, At(row.Indicator.Level3.Span, Characters.Quote(row.Name)).WithLabel(first[key].Indicator.Level3.Span, "first"));
            }
        }
    }
}
