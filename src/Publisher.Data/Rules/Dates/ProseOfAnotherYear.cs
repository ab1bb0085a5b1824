using System.Globalization;
using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Dates;

/// <summary>Part one plans for another year than the tables.</summary>
internal sealed class ProseOfAnotherYear() : Rule("PUB2162", "Y02", Severity.Error, Certainty.High)
{
    /// <summary>Words behind a year that tell of the past or of a long plan, and not of what is to be done in it.</summary>
    private static readonly string[] OtherUses =
        ["以来", "基础", "同期", "相比", "底", "末", "决算", "实际", "水平", "完成情况", "度决算", "开始", "起", "印发", "发布", "前"];

    /// <summary>Words of a sentence that reports what was reached.</summary>
    private static readonly string[] ReportWords = ["同比", "累计", "荣获", "获得", "被评", "取得", "完成了", "实现了", "达到了", "增长了", "已经", "以来"];

    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        var year = disclosure.Disclosure.Year;
        (PrintedCell Cell, YearMention Mention)? first = null;
        foreach (var cell in disclosure.Cells)
        {
            if (cell.Role != CellRole.Prose)
            {
                continue;
            }

            foreach (var mention in YearMention.FindAll(cell.Text.Text))
            {
                // Who names the year of the tables as well may compare the two.
                if (mention.Year == year)
                {
                    return;
                }

                // Aims may reach beyond the year; a year gone by is what remains of last year's text.
                first ??= mention.Year < year && IsPlanned(cell.Text.Text, mention) ? (cell, mention) : null;
            }
        }

        if (first is var (place, found))
        {
            findings.Add(place, At(
                place.Text.Locate(found.Start, YearMention.Length),
                found.Year.ToString(CultureInfo.InvariantCulture),
                year.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool IsPlanned(string text, YearMention mention)
    {
        var end = mention.Start + YearMention.Length;
        var before = mention.Start == 0 ? '。' : text[mention.Start - 1];
        foreach (var use in OtherUses)
        {
            if (string.CompareOrdinal(text, end, use, 0, use.Length) == 0)
            {
                return false;
            }
        }

        if (text.LastIndexOf('《', mention.Start) > text.LastIndexOf('》', mention.Start)
            || RateNames.ContainsAny(SentenceAt(text, mention.Start), ReportWords))
        {
            return false;
        }

        return before is not ('在' or '比' or '较' or '自' or '从' or '至' or '到' or '对' or '《' or '〔' or '与' or '将' or '据');
    }

    private static string SentenceAt(string text, int index)
    {
        var start = text.LastIndexOf('。', index) + 1;
        var end = text.IndexOf('。', index);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
