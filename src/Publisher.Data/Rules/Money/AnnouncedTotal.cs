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

        decimal sum = 0;
        foreach (var table in disclosure.Tables)
        {
            if (table.Part == part)
            {
                if (table.BudgetYuan is not { } budget)
                {
                    return;
                }

                sum += budget;
            }
        }

        foreach (var cell in disclosure.Cells)
        {
            if (cell.Role == CellRole.Prose)
            {
                Check(cell, sum, findings);
            }
        }
    }

    private void Check(PrintedCell cell, decimal sum, Findings findings)
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
                if (end < text.Length && text[end] == '元' && number * factor != sum)
                {
                    var words = text[start..(end + 1)];
                    findings.Add(cell, At(
                        cell.Text.Locate(start, words.Length), words, Amounts.PrintYuan(sum, factor, words[length..])));
                    return;
                }
            }
        }
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
