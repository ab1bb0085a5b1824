using System.Buffers;

namespace Publisher.Data.Values;

/// <summary>The units of 指标值, and what they measure.</summary>
internal static class Units
{
    /// <summary>万亿: with a further 亿 nobody counts money, and numbers would overflow.</summary>
    private const decimal MaximumScale = 1_000_000_000_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；、,;:：");

    /// <summary>Words that qualify a number from behind; they belong to no unit.</summary>
    private static readonly string[] Qualifiers =
        ["及以上", "及以下", "以上", "以下", "以内", "之内", "左右", "（含）", "(含)", "以前", "之前"];

    /// <summary>The length of the scale that begins at <paramref name="start"/>: 千, 万, 百万, 亿, 万亿.</summary>
    public static int ReadScale(ReadOnlySpan<char> text, int start, out decimal scale)
    {
        scale = 1;
        var end = start;
        while (end < text.Length && scale < MaximumScale && FactorOf(text[end..]) is { } factor)
        {
            scale *= factor;
            end++;
        }

        return end - start;
    }

    /// <summary>The length of the unit at the beginning of <paramref name="text"/>; what follows are qualifying words.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var qualifier in Qualifiers)
        {
            var index = text.IndexOf(qualifier, StringComparison.Ordinal);
            end = index >= 0 ? Math.Min(end, index) : end;
        }

        var mark = text[..end].IndexOfAny(Marks);
        return mark >= 0 ? mark : end;
    }

    /// <summary>What a number with this unit is.</summary>
    public static ValueKind KindOf(string unit) => unit switch
    {
        "%" => ValueKind.Percent,
        "元" or "美元" or "欧元" or "港元" or "日元" or "英镑" => ValueKind.Money,
        "年" or "个月" or "月" or "周" or "星期" or "天" or "日" or "个工作日" or "工作日" or "小时" or "分钟" or "秒" or "季度" or "个季度"
            or "自然日" or "个自然日" => ValueKind.Duration,
        _ => ValueKind.Number,
    };

    /// <summary>The one spelling of a unit.</summary>
    public static string Canonical(ReadOnlySpan<char> unit) => unit.Trim() switch
    {
        "％" or "﹪" or "百分比" or "百分之" or "%" => "%",
        "平米" or "㎡" or "m²" => "平方米",
        "公斤" or "kg" or "KG" => "千克",
        "圆" or "人民币" or "元人民币" => "元",
        var other => other.ToString(),
    };

    /// <summary>Whether a text is a unit by itself, so that its number is missing.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        var length = ReadScale(text, 0, out _);
        var unit = Canonical(text[length..]);
        return KindOf(unit) is ValueKind.Money or ValueKind.Percent
            || unit is "个" or "家" or "次" or "人" or "份" or "场" or "项" or "套" or "件" or "人次" or "吨" or "天" or "小时";
    }

    /// <summary>The bound that a qualifying word behind the number sets.</summary>
    public static ComparisonOperator BoundOf(ReadOnlySpan<char> suffix) => suffix.Trim() switch
    {
        "以上" or "及以上" or "以上（含）" or "（含）以上" => ComparisonOperator.AtLeast,
        "以下" or "及以下" or "以内" or "之内" or "（含）以下" => ComparisonOperator.AtMost,
        _ => ComparisonOperator.None,
    };

    private static decimal? FactorOf(ReadOnlySpan<char> text) => text[0] switch
    {
        // 百分比 and 千克 are units of their own.
        '百' when text.Length > 1 && text[1] is '万' or '亿' => 100,
        '千' when text.Length == 1 || text[1] is not ('克' or '米' or '瓦' or '卡' or '帕' or '伏') => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
