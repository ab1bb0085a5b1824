using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Money;

/// <summary>The total that part one announces is not the sum of the project tables.</summary>
internal sealed class AnnouncedTotal() : Rule("PUB2112", "M12", Severity.Error, Certainty.High)
{
    /// <summary>Words behind which a sum is that of all projects.</summary>
    private static readonly string[] Announcements = ["项目支出", "项目预算总额", "项目资金总额", "项目预算合计", "项目支出预算", "项目共安排资金"];

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.Disclosure.Parts is not [{ } part, ..] || part.Tables.IsEmpty || !part.Withheld.IsEmpty)
        {
            return;
        }

        // A gap in the numbers is a table that is missing here, and was counted there.
        if (part.Tables.Any(table => table.Number > part.Tables.Length))
        {
            return;
        }

        decimal sum = 0;
        var budgets = new HashSet<decimal>();
        foreach (var table in disclosure.Tables)
        {
            if (table.Part == part)
            {
                if (table.BudgetYuan is not { } budget)
                {
                    return;
                }

                sum += budget;
                budgets.Add(budget);
            }
        }

        foreach (var cell in disclosure.Cells)
        {
            if (cell.Role == CellRole.Prose)
            {
                Check(cell, sum, budgets, findings);
            }
        }
    }

    private void Check(PrintedCell cell, decimal sum, HashSet<decimal> budgets, Findings findings)
    {
        var text = cell.Text.Text;
        foreach (var announcement in Announcements)
        {
            for (var index = text.IndexOf(announcement, StringComparison.Ordinal); index >= 0;
                 index = text.IndexOf(announcement, index + 1, StringComparison.Ordinal))
            {
                var start = SkipVerb(text, index + announcement.Length);
                var length = NumberScanner.Read(text, start, out var number);
                if (length == 0)
                {
                    continue;
                }

                var end = start + length;
                var scale = Units.ReadScale(text, end, out var factor);
                end += scale;
                if (end < text.Length && text[end] == '元' && number * factor != sum
                    && IsOfAll(text, index) && !budgets.Contains(number * factor))
                {
                    var words = text[start..(end + 1)];
                    findings.Add(cell, At(
                        cell.Text.Locate(start, words.Length), words, Amounts.PrintYuan(sum, factor, words[length..])));
                    return;
                }
            }
        }
    }

    /// <summary>电商项目支出 is that of one project, 专项项目支出 and ，项目支出 are those of all.</summary>
    private static bool IsOfAll(string text, int index)
    {
        if (!Characters.IsHanAt(text, index - 1) || text[index - 1] is '年' or '共' or '总' or '的' or '局' or '位' or '门' or '为')
        {
            return true;
        }

        var before = text.AsSpan(0, index);
        foreach (var word in (ReadOnlySpan<string>)["专项", "安排", "全部", "各类", "所有", "年度", "预算", "其中"])
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipVerb(string text, int position)
    {
        foreach (var verb in (ReadOnlySpan<string>)["共计", "合计", "总计", "预算", "为", "共", "计", "约"])
        {
            if (string.CompareOrdinal(text, position, verb, 0, verb.Length) == 0)
            {
                position += verb.Length;
            }
        }

        return position;
    }
}
