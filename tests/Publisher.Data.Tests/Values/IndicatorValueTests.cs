using FsCheck.Fluent;
using FsCheck;
using Publisher.Data.Values;
using Publisher.Tests;

namespace Publisher.Data.Tests.Values;

public sealed class IndicatorValueTests
{
    private static readonly string[] Atoms =
    [
        "≥", "≤", "<", "=", "少于", "不低于", "0", "7", "95", "0.75", "1,200", "２０", "2024", "年", "月", "日", "12月", "31日", ".", "万", "亿",
        "千", "元", "%", "百分比", "个", "家次", "以上", "前", "底", "文字描述", " ", "　", "\n", "（", "）", "企业满意度", "/", "-", "，", "完成",
    ];

    [Theory]
    [InlineData("企业满意度95%", ValueKind.Percent, "企业满意度", "")]
    [InlineData("满意度≥90%", ValueKind.Percent, "满意度", "")]
    [InlineData("95%以上", ValueKind.Percent, "", "以上")]
    [InlineData("6月30日前完成发放工作", ValueKind.Date, "", "完成发放工作")]
    [InlineData("2025年12月底前完成资金拨付", ValueKind.Date, "", "完成资金拨付")]
    [InlineData("2025年年底前完成", ValueKind.Date, "", "完成")]
    [InlineData("2025全年底前完成", ValueKind.Date, "", "完成")]
    [InlineData("2025年年内完成拨付", ValueKind.Date, "", "完成拨付")]
    [InlineData("2025年8月前", ValueKind.Date, "", "")]
    [InlineData("≤2024.12日期", ValueKind.Date, "", "日期")]
    [InlineData("2024.12%", ValueKind.Percent, "", "")]
    [InlineData("2024元", ValueKind.Money, "", "")]
    [InlineData("12月", ValueKind.Duration, "", "")]
    [InlineData("≥7万", ValueKind.Number, "", "")]
    [InlineData("≥3000千克", ValueKind.Number, "", "")]
    [InlineData("万元", ValueKind.UnitOnly, "", "")]
    [InlineData("≤万元", ValueKind.UnitOnly, "", "")]
    [InlineData("  ", ValueKind.Empty, "  ", "")]
    [InlineData("3-5家", ValueKind.Text, "3-5家", "")]
    [InlineData("完成3次会议，印发2份文件", ValueKind.Text, "完成3次会议，印发2份文件", "")]
    [InlineData("5亿亿亿亿元", ValueKind.Number, "", "")]
    [InlineData("99999999999999999999999999999999%", ValueKind.Text, "99999999999999999999999999999999%", "")]
    public void Tells_words_from_what_they_qualify(string text, ValueKind kind, string prefix, string suffix)
    {
        var value = IndicatorValueParser.Parse(text);
        Assert.Equal((kind, prefix, suffix), (value.Kind, value.Prefix, value.Suffix));
    }

    [Theory]
    [InlineData("2024年6月31日", false)]
    [InlineData("2023年2月29日", false)]
    [InlineData("2024年2月29日", true)]
    [InlineData("2月29日前", true)]
    [InlineData("2024年13月", false)]
    [InlineData("≤2024.13", false)]
    [InlineData("2024.12.31", true)]
    [InlineData("2024-11-31", false)]
    [InlineData("2024年0月1日", false)]
    [InlineData("2024年底", true)]
    public void Knows_the_calendar(string text, bool isPossible) =>
        Assert.Equal(isPossible, IndicatorValueParser.Parse(text).Date!.IsPossible);

    [Theory]
    [InlineData("≤0.15万元", 1500)]
    [InlineData("1,234.5万元", 12_345_000)]
    [InlineData("２．５亿元", 250_000_000)]
    [InlineData("≥2亿美元", 200_000_000)]
    [InlineData("3百万元", 3_000_000)]
    public void Counts_money_exactly(string text, int yuan) => Assert.Equal(yuan, IndicatorValueParser.Parse(text).Amount);

    [Theory]
    [InlineData("元", 1)]
    [InlineData("万元", 10_000)]
    [InlineData(" 亿元 ", 100_000_000)]
    [InlineData("美元", 0)]
    [InlineData("", 0)]
    public void Knows_the_units_of_money(string unit, int yuan) => Assert.Equal(yuan, MoneyUnit.YuanIn(unit) ?? 0);

    [Fact]
    public void Keeps_every_text_exactly()
    {
        var texts = Gen.Elements(Atoms).ListOf().Select(atoms => string.Concat(atoms)).ToArbitrary();
        Prop.ForAll(texts, text => IndicatorValueParser.Parse(text).ToString() == text)
            .Check(PropertyRuns.Of(TestSize.Or(2_000)));
    }

    [Fact]
    public void Keeps_arbitrary_characters_exactly() =>
        Prop.ForAll<string>(text => text is null || IndicatorValueParser.Parse(text).ToString() == text)
            .Check(PropertyRuns.Of(TestSize.Or(1_000)));
}
