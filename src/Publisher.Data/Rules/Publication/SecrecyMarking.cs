using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Publication;

/// <summary>A marking of secrecy (GB/T 9704-2012, 7.2.2) stands in what is to be published.</summary>
internal sealed class SecrecyMarking() : CellRule("PUB2304", "S04", Severity.Error, Certainty.High)
{
    private static readonly string[] Markings =
    [
        "绝密★", "机密★", "秘密★", "绝密☆", "机密☆", "秘密☆", "（绝密）", "（机密）", "（秘密）", "【绝密】", "【机密】", "【秘密】",
        "内部资料，注意保存", "内部资料 注意保存", "（不得公开）", "（不予公开）", "禁止外传",
    ];

    private protected override void Check(PrintedCell cell, Findings findings)
    {
        var text = cell.Text.Text;
        if (text.AsSpan().Trim() is "绝密" or "机密" or "秘密" or "内部资料" or "内部文件" or "不得公开" or "不予公开")
        {
            findings.Add(cell, At(cell.Text.Span, text.Trim()));
            return;
        }

        foreach (var marking in Markings)
        {
            var index = text.IndexOf(marking, StringComparison.Ordinal);
            if (index >= 0)
            {
                findings.Add(cell, At(cell.Text.Locate(index, marking.Length), marking));
            }
        }
    }
}
