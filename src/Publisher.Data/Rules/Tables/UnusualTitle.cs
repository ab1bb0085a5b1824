using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>A table's title does not end with 表.</summary>
internal sealed class UnusualTitle() : TableRule("PUB2267", "T07", Severity.Info, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        var title = table.Table.Title.Text.TrimEnd();
        if (title.Length > 0 && title[^1] != '表')
        {
            findings.Add(table, At(table.Table.Title.Span, Characters.Quote(title)));
        }
    }
}
