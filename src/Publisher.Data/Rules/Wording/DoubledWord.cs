using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Wording;

/// <summary>A word or a character is written twice: 通过通过, 系统统.</summary>
internal sealed class DoubledWord() : Rule("PUB2282", "X02", Severity.Warning, Certainty.Certain)
{
    /// <summary>A pair of characters that occurs so often in a disclosure is a word of it.</summary>
    private const int Frequent = 3;

    /// <summary>Characters that are doubled on purpose.</summary>
    private const string Reduplicated = "常天层人种多往家户个条步件处时事年月日稳牢大仅刚渐慢好整等点级村万代一二三久早远深细轻悄默纷频屡双对人爸妈";

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        Dictionary<int, int>? pairs = null;
        foreach (var cell in disclosure.Cells)
        {
            var text = cell.Text.Text;
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (!Characters.IsHan(text[i]))
                {
                    continue;
                }

                if (i + 3 < text.Length && text[i] == text[i + 2] && text[i + 1] == text[i + 3] && text[i] != text[i + 1]
                    && Characters.IsHan(text[i + 1]))
                {
                    findings.Add(cell, At(cell.Text.Locate(i, 4), text.Substring(i, 4), text.Substring(i, 2)));
                    i += 3;
                }
                else if (text[i] == text[i + 1] && IsSlip(text, i, pairs ??= CountPairs(disclosure)))
                {
                    findings.Add(cell, At(cell.Text.Locate(i, 2), text.Substring(i, 2), text[i].ToString()));
                    i++;
                }
            }
        }
    }

    /// <summary>
    /// 系统统主要: 系统 is a word of the text and 统主 is none. In 工作作风 both halves are words.
    /// </summary>
    private static bool IsSlip(string text, int index, Dictionary<int, int> pairs)
    {
        if (Reduplicated.Contains(text[index], StringComparison.Ordinal))
        {
            return false;
        }

        var before = Characters.IsHanAt(text, index - 1) ? pairs.GetValueOrDefault(Pair(text, index - 1)) : 0;
        var after = Characters.IsHanAt(text, index + 2) ? pairs.GetValueOrDefault(Pair(text, index + 1)) : 0;
        return Math.Min(before, after) <= 1 && Math.Max(before, after) >= Frequent;
    }

    private static Dictionary<int, int> CountPairs(DisclosureSubject disclosure)
    {
        var pairs = new Dictionary<int, int>();
        foreach (var cell in disclosure.Cells)
        {
            var text = cell.Text.Text;
            for (var i = 0; i + 1 < text.Length; i++)
            {
                if (Characters.IsHan(text[i]) && Characters.IsHan(text[i + 1]))
                {
                    pairs[Pair(text, i)] = pairs.GetValueOrDefault(Pair(text, i)) + 1;
                }
            }
        }

        return pairs;
    }

    private static int Pair(string text, int index) => (text[index] << 16) | text[index + 1];
}
