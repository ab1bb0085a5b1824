using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>Half-width punctuation between Chinese characters (GB/T 15834-2011).</summary>
internal sealed class HalfWidthPunctuation() : CellRule("PUB2281", "X01", Severity.Info, Certainty.Certain)
{
    private const string Half = ",;:!?";
    private const string Full = "，；：！？";

    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        for (var i = text.AsSpan().IndexOfAny(Half); i >= 0; i = NextIndex(text, i))
        {
            if (Characters.IsHanAt(text, i - 1) && Characters.IsHanAt(text, i + 1))
            {
                var full = Full[Half.IndexOf(text[i], StringComparison.Ordinal)].ToString();
                findings.Add(
                    cell,
                    At(cell.Text.Locate(i, 1), text[i].ToString(), full),
                    new TextFix(cell.Text.Span, text.Substring(i - 1, 3), $"{text[i - 1]}{full}{text[i + 1]}"));
            }
        }
    }

    private static int NextIndex(string text, int index)
    {
        var next = text.AsSpan(index + 1).IndexOfAny(Half);
        return next < 0 ? -1 : index + 1 + next;
    }
}
