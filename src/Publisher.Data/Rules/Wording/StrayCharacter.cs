using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>An ASCII quotation mark, a double slash or a tab in a text. Reported once a text.</summary>
internal sealed class StrayCharacter() : CellRule("PUB2284", "X04", Severity.Info, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        var index = text.AsSpan().IndexOfAny('"', '\t');
        if (index < 0 && text.Contains("//", StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal))
        {
            index = text.IndexOf("//", StringComparison.Ordinal);
        }

        if (index >= 0)
        {
            findings.Add(cell, At(cell.Text.Locate(index, 1), text[index] == '\t' ? "Tab" : text[index].ToString()));
        }
    }
}
