using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Engine;

/// <summary>A rule about one printed table.</summary>
internal abstract class TableRule(string code, string mark, Severity severity, Certainty certainty)
    : Rule(code, mark, severity, certainty)
{
    internal sealed override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var table in disclosure.Tables)
        {
            Check(table, findings);
        }
    }

    private protected abstract void Check(TableSubject table, Findings findings);
}
