using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>A word that is known to be written for another.</summary>
internal sealed class Misspelling() : CellRule("PUB2283", "X03", Severity.Warning, Certainty.High)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        foreach (var (wrong, right, notBefore) in KnownMisspellings.All)
        {
            for (var index = text.IndexOf(wrong, StringComparison.Ordinal); index >= 0;
                 index = text.IndexOf(wrong, index + wrong.Length, StringComparison.Ordinal))
            {
                var end = index + wrong.Length;
                if (end == text.Length || !notBefore.Contains(text[end], StringComparison.Ordinal))
                {
                    findings.Add(cell, At(cell.Text.Locate(index, wrong.Length), wrong, right));
                }
            }
        }
    }
}
