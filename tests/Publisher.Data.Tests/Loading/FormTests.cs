using Publisher.Data.Forms;

namespace Publisher.Data.Tests.Loading;

/// <summary>What a form declares, and what the loader makes of it.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(9999, "九千九百九十九")]
    [InlineData(10000, "10000")]
    [InlineData(0, "0")]
    public void Counts_in_Chinese(int number, string text) => Assert.Equal(text, ChineseNumeral.Format(number));

    [Theory]
    [InlineData("{0}.  ", "12.  ")]
    [InlineData("（{一}）", "（十二）")]
    [InlineData("目标{0}", "目标12")]
    public void Prints_a_number_by_its_pattern(string pattern, string text) =>
        Assert.Equal(text, NumberPattern.TryParse(pattern)!.Format(12));

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData("{0}{0}")]
    [InlineData("{一}.{0}")]
    public void Refuses_a_pattern_without_one_place_for_the_number(string pattern) =>
        Assert.Null(NumberPattern.TryParse(pattern));

    [Fact]
    public void Reports_keys_that_the_form_has_no_place_for()
    {
        var form = Forms.Usual with
        {
            Labels = [new("项目名称", "名称"), new("预算数", "预算")],
            IndicatorColumns = ["一级指标", "二级指标", "三级指标", "指标值"],
        };
        Assert.Equal(
            ["2:1 PUB2024", "8:5 PUB2024"],
            Disclosures.ReportProject(
                "项目名称: 甲\n项目编码: 1\n绩效指标:\n  - 一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 数\n    指标值: 1\n    指标值确定依据: 无\n", form));
    }

    [Fact]
    public void Suggests_the_key_whose_printed_label_was_typed()
    {
        var form = Forms.Usual with { Labels = [new("项目名称", "专项资金名称")] };
        var (_, diagnostics) = Disclosures.Load(form, Disclosures.Files("专项资金名称: 甲\n"));
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "PUB2002" && diagnostic.Arguments[1] == "项目名称");
    }

    [Fact]
    public void Takes_amounts_and_refuses_percentages_in_a_plan_of_amounts()
    {
        var form = Forms.Usual with { SpendingPlan = new(["3月底", "12月底"], HoldsAmounts: true, HasPercentSign: false) };
        Assert.Equal(36m, Disclosures.LoadProject("项目名称: 甲\n资金支出计划:\n  3月底: \"36.00\"\n", form).SpendingPlan!.Cells[0].Value);
        Assert.Equal(["3:8 PUB2025"], Disclosures.ReportProject("项目名称: 甲\n资金支出计划:\n  3月底: 25%\n", form));
    }
}
