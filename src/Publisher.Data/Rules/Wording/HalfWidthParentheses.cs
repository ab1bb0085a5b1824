using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>Half-width parentheses beside Chinese characters. Reported once a text.</summary>
internal sealed class HalfWidthParentheses() : CellRule("PUB2287", "X07", Severity.Info, Certainty.Certain)
{
    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open + 1);
            if (close > open && (Characters.IsHanAt(text, open - 1) || Characters.IsHanAt(text, open + 1) || Characters.IsHanAt(text, close + 1)))
            {
                var words = text[open..(close + 1)];
                findings.Add(
                    cell, At(cell.Text.Locate(open, words.Length), words), new TextFix(cell.Text.Span, words, $"（{words[1..^1]}）"));
                return;
            }
        }
    }
}
