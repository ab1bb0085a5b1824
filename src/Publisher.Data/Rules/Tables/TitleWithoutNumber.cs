using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Tables;

/// <summary>A table's title has no number.</summary>
internal sealed class TitleWithoutNumber() : TableRule("PUB2261", "T01", Severity.Warning, Certainty.Certain)
{
    private protected override void Check(TableSubject table, Findings findings)
    {
        if (table.Table.Number is null)
        {
            findings.Add(table, At(table.Project.Name.Span, Characters.Quote(table.Table.Title.Text)));
        }
    }
}
