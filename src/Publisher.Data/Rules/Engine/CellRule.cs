using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Engine;

/// <summary>A rule about one printed text.</summary>
internal abstract class CellRule(string code, string mark, Severity severity, Certainty certainty)
    : Rule(code, mark, severity, certainty)
{
    internal sealed override void Check(DisclosureSubject disclosure, Findings findings)
    {
        foreach (var cell in disclosure.Cells)
        {
            Check(cell, findings);
        }
    }

    private protected abstract void Check(PrintedCell cell, Findings findings);
}
