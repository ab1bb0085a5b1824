using Publisher.Data.Forms;
using Publisher.Data.Tests.Syntax;

namespace Publisher.Data.Tests.Loading;

/// <summary>各部分另写 and 残缺: a project that one part prints otherwise, a table that breaks off.</summary>
public sealed class VariantTests
{
    private static readonly FormDefinition TwoParts = Forms.Usual with
    {
        ProjectParts = [new("专项", "表"), new("预算", "表")],
        RequiredProjectKeys = ["绩效指标"],
    };

    private const string Whole =
        "项目名称: 甲\n绩效目标:\n  - 一\n  - 二\n绩效指标:\n  - 一级指标: 产出指标\n    二级指标: 数量指标\n    三级指标: 数\n    指标值: 1\n";

    [Fact]
    public void Prints_in_one_part_what_is_typed_for_it_and_the_rest_as_usual()
    {
        var parts = Disclosures.LoadProjects(TwoParts, Whole + "各部分另写:\n  预算:\n    绩效目标:\n      - 三\n").Parts;

        Assert.Equal(["一", "二"], parts[0].Tables[0].Project.Goals.Select(goal => goal.Text.Text));
        Assert.Equal(["三"], parts[1].Tables[0].Project.Goals.Select(goal => goal.Text.Text));
        Assert.Equal("数", Assert.Single(parts[1].Tables[0].Project.Indicators).Level3.Text);
    }

    [Fact]
    public void Warns_of_a_table_that_says_why_it_is_incomplete_and_loads_it()
    {
        var (disclosure, diagnostics) = Disclosures.Load(
            TwoParts, Disclosures.Files(Whole + "各部分另写:\n  预算:\n    残缺: 原文到此为止\n    绩效指标: []\n"));

        Assert.Equal(["12:9 PUB2026"], Trees.Report(diagnostics));
        Assert.Empty(disclosure!.Parts[1].Tables[0].Project.Indicators);
        Assert.Equal("原文到此为止", disclosure.Parts[1].Tables[0].Project.Incomplete!.Text);
    }

    [Theory]
    [InlineData("各部分另写:\n  预算:\n    绩效指标: []\n", "12:5 PUB2004")]
    [InlineData("各部分另写:\n  决算:\n    资金用途: 无\n", "11:3 PUB2002")]
    [InlineData("各部分另写:\n  预算:\n    序号: 3\n", "12:5 PUB2001")]
    [InlineData("各部分另写: 预算\n", "10:8 PUB2006")]
    public void Rejects_a_wrong_variant(string text, string report) =>
        Assert.Equal([report], Disclosures.ReportProject(Whole + text, TwoParts));

    [Theory]
    [InlineData("项目名称: 甲\n绩效指标: []\n", "2:1 PUB2004")]
    [InlineData("项目名称: 甲\n", "1:1 PUB2003")]
    public void Asks_for_the_content_of_a_table_that_does_not_say_that_it_is_incomplete(string text, string report) =>
        Assert.Equal([report], Disclosures.ReportProject(text, TwoParts));
}
