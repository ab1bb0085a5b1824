using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>A cell begins or ends with blanks.</summary>
internal sealed class BlankAtEnd() : CellRule("PUB2285", "X05", Severity.Info, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        if (cell.Role is CellRole.Prose or CellRole.Title || text.AsSpan().Trim() is not { Length: > 0 } trimmed || trimmed.Length == text.Length)
        {
            return;
        }

        findings.Add(cell, At(cell.Text.Span, Characters.Quote(text)), new TextFix(cell.Text.Span, text, trimmed.ToString()));
    }
}
