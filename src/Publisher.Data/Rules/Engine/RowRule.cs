using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Engine;

/// <summary>A rule about one row of an indicator table.</summary>
internal abstract class RowRule(string code, string mark, Severity severity, Certainty certainty)
    : Rule(code, mark, severity, certainty)
{
    internal sealed override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var table in disclosure.Tables)
        {
            foreach (var row in table.Rows)
            {
                Check(row, findings);
            }
        }
    }

    private protected abstract void Check(RowSubject row, Findings findings);
}
