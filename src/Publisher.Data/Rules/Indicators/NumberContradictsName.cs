using Publisher.Data.Rules.Engine;
using Publisher.Data.Values;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.Indicators;

/// <summary>三级指标 or 绩效指标描述 names one number with the unit of 指标值, and another one.</summary>
internal sealed class NumberContradictsName() : RowRule("PUB2217", "I17", Severity.Error, Certainty.High)
{
    private protected override void Check(RowSubject row, Findings findings)
    {
        // Rates are compared with rates of other things far too often to be sure.
        if (row.Value is { Kind: ValueKind.Money or ValueKind.Number or ValueKind.Duration, Amount: { } amount, Unit.Length: > 0 })
        {
            foreach (var text in (ReadOnlySpan<Model.PrintedText>)[row.Indicator.Level3, row.Indicator.Description])
            {
                if (SingleNumber(text.Text, row.Value.Unit) is var (start, length, number) && number != amount)
                {
                    findings.Add(row, At(text.Locate(start, length), text.Text.Substring(start, length), row.Value.Raw.Trim())
                        .WithLabel(row.Indicator.Value.Span, "value"));
                    return;
                }
            }
        }
    }

    /// <summary>Words that make a number a share, a threshold or a rate: 每人500元, 营业额2000万元以上, 补贴标准3万元.</summary>
    private static readonly string[] Qualifications =
        ["每", "均", "标准", "单价", "以上", "以下", "其中", "限额", "规模", "不足", "单个", "单次", "单项", "一次性", "最高", "最低", "上年", "去年"];

    /// <summary>The only number in a text, if it has this unit and nothing qualifies it.</summary>
    private static (int Start, int Length, decimal Number)? SingleNumber(string text, string unit)
    {
        if (RateNames.ContainsAny(text, Qualifications))
        {
            return null;
        }

        (int, int, decimal)? only = null;
        for (var i = 0; i < text.Length; i++)
        {
            var length = NumberScanner.Read(text, i, out var number);
            if (length == 0)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            var end = i + length;
            end += Units.ReadScale(text, end, out var scale);
            if (!text.AsSpan(end).StartsWith(unit, StringComparison.Ordinal) || IsQualified(text, i, end + unit.Length))
            {
                return null;
            }

            only = (i, end + unit.Length - i, number * scale);
            i = end;
        }

        return only;
    }

    /// <summary>每月1次, 3000万元以上, 第3次, 近3年: the number belongs to something else.</summary>
    private static bool IsQualified(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : '\0';
        return before is '第' or '近' or '前' or '去' or '每' or '均' or '月' or '年' or '季' or '周' or '/' or '-'
            || after is '以' or '及' or '内' or '的' or '级' or '/' or '期' or '前' or '后' or '左' or '起';
    }
}
