using Publisher.Data.Loading;
using Publisher.Data.Tests.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Loading;

public sealed class DisclosureLoadingTests
{
    [Fact]
    public void Reads_the_head_before_the_form_is_known()
    {
        var diagnostics = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(
            [new SourceFile("data/2024/x/disclosure.yaml", Disclosures.Head + "本地字段: 1\n")], diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(2024, syntax!.Head!.Year);
        Assert.Equal("hebei", syntax.Head.Layout.Text);
    }

    [Fact]
    public void Reads_sections_in_their_short_and_long_forms()
    {
        var (disclosure, diagnostics) = Disclosures.Load(
            null,
            ("disclosure.yaml", Disclosures.Head +
                """
                总体绩效目标:
                  - 第一段。
                  - 第二段。
                分项绩效目标:
                  标题行: 分项
                  引言: 说明如下：
                  条目:
                    - 标题: 招商经费
                      正文: |
                        一。

                        二。
                    - 序号: 5
                      标签: （五）
                      绩效目标: 目标。
                      绩效指标:
                        - 数量指标：完成；
                        - 质量指标：保证。
                工作保障措施:
                  - 只有一段。
                  - 序号: 4
                    标题: 强化落实。
                    正文: 切实担负。
                """),
            ("projects/01.yaml", "项目名称: 甲"));
        Assert.Equal([], Trees.Report(diagnostics));
        Assert.Equal("第一段。\n\n第二段。", disclosure!.OverallGoals!.Text.Markdown);
        var areas = disclosure.GoalAreas!;
        Assert.Equal("分项", areas.TitleLine!.Text);
        Assert.Equal("说明如下：", areas.Introduction.Markdown);
        Assert.Equal([1, 5], areas.Items.Select(area => area.Number));
        Assert.Equal("一。\n\n二。", areas.Items[0].Text.Markdown);
        Assert.Equal("（五）", areas.Items[1].Label!.Text);
        Assert.Equal("数量指标：完成；\n\n质量指标：保证。", areas.Items[1].Indicators.Markdown);
        Assert.Equal([1, 4], disclosure.Safeguards!.Items.Select(item => item.Number));
        Assert.Equal("强化落实。", disclosure.Safeguards.Items[1].Lead!.Text);
    }

    [Fact]
    public void Numbers_projects_by_the_order_of_their_files_and_keeps_gaps_for_withheld_ones()
    {
        var part = Disclosures.LoadProjects(null, "项目名称: 甲", "不公开: 涉密", "项目名称: 乙\n序号: \"\"", "项目名称: 丙\n序号: 9").Parts[0];
        Assert.Equal([1, null, 9], part.Tables.Select(table => table.Number));
        Assert.Equal([4, 6, 12], part.Tables.Select(table => table.BookmarkNumber));
        var withheld = Assert.Single(part.Withheld);
        Assert.Equal((2, 5, "涉密"), (withheld.Number, withheld.BookmarkNumber, withheld.Reason.Text));
    }

    [Fact]
    public void Prints_the_same_projects_in_two_parts_under_other_titles()
    {
        var form = Forms.Usual with { ProjectParts = [new("专项", "专项资金绩效目标表"), new("预算", "绩效目标表")] };
        var parts = Disclosures.LoadProjects(
            form,
            "项目名称: 甲",
            "项目名称: 乙\n表题:\n  专项: 乙的专项表",
            "项目名称: 丙\n所属部分: 预算\n表题: 丙表").Parts;
        Assert.Equal(["甲专项资金绩效目标表", "乙的专项表"], parts[0].Tables.Select(table => table.Title.Text));
        Assert.Equal(["甲绩效目标表", "乙绩效目标表", "丙表"], parts[1].Tables.Select(table => table.Title.Text));
        Assert.Equal([4, 5], parts[0].Tables.Select(table => table.BookmarkNumber));
        Assert.Equal([6, 7, 8], parts[1].Tables.Select(table => table.BookmarkNumber));
    }

    [Fact]
    public void Sorts_files_by_name_whatever_order_they_come_in()
    {
        var (disclosure, _) = Disclosures.Load(
            null,
            ("projects/10.yaml", "项目名称: 丙"),
            ("projects/02.json", """{"项目名称": "乙"}"""),
            ("disclosure.yaml", Disclosures.Head),
            ("projects/01.yaml", "项目名称: 甲"));
        Assert.Equal(["甲", "乙", "丙"], disclosure!.Parts[0].Tables.Select(table => table.Project.Name.Text));
    }

    [Fact]
    public void Hands_down_unit_and_money_unit()
    {
        var (disclosure, _) = Disclosures.Load(
            null,
            ("disclosure.yaml", Disclosures.Head + "单位:\n  编码: \"0214\"\n  名称: 本级\n金额单位: 万元"),
            ("projects/01.yaml", "项目名称: 甲"),
            ("projects/02.yaml", "项目名称: 乙\n单位: 二级\n金额单位: 元"));
        Assert.Equal(
            [("0214本级", "万元"), ("二级", "元")],
            disclosure!.Parts[0].Tables.Select(table => (table.Project.Unit!.ToString(), table.Project.MoneyUnit!.Text)));
    }

    [Fact]
    public void Reads_what_a_public_information_page_needs()
    {
        var (disclosure, diagnostics) = Disclosures.Load(
            null,
            ("disclosure.yaml", Disclosures.Head +
                "标题: 绩效目标\n信息公开:\n  索引号: 000/1\n  成文日期: 2024年2月5日\n  发布日期: 2024-02-20\n  关键词:\n    - 预算\n    - 绩效"),
            ("projects/01.yaml", "项目名称: 甲"));
        Assert.Equal([], Trees.Report(diagnostics));
        Assert.Equal("绩效目标", disclosure!.Title!.Text);
        Assert.Equal(new DateOnly(2024, 2, 5), disclosure.Publication.WrittenOn!.Value);
        Assert.Equal("2024年2月5日", disclosure.Publication.WrittenOn.Text.Text);
        Assert.Equal(["预算", "绩效"], disclosure.Publication.Keywords.Select(keyword => keyword.Text));
    }

    [Theory]
    [InlineData("年度: 2023\n版式: hebei\n部门: 甲", "1:5 PUB2015")]
    [InlineData("年度: 2024年\n版式: hebei\n部门: 甲", "1:5 PUB2011")]
    [InlineData("部门: 甲", "1:1 PUB2003", "1:1 PUB2003")]
    [InlineData("年度: 2024\n版式: hebei", "1:1 PUB2003")]
    [InlineData("年度: 2024\n版式: hebei\n部门: 甲\n信息公开:\n  发布日期: 2月30日", "5:9 PUB2010")]
    [InlineData("年度: 2024\n版式: hebei\n部门: 甲\n信息公开:\n  发布日期: 2023-02-29", "5:9 PUB2010")]
    [InlineData("年度: 2024\n版式: hebei\n部门: 甲\n保障措施:\n  - 一", "4:1 PUB2002")]
    [InlineData("年度: 2024\n版式: hebei\n部门: 甲\n分项绩效目标:\n  - 标题：振兴", "5:7 PUB1011")]
    [InlineData("年度：2024\n版式: hebei\n部门: 甲", "1:3 PUB1011")]
    public void Reports_errors_of_the_disclosure_at_their_place(string text, params string[] report) =>
        Assert.Equal(report, Disclosures.ReportDisclosure(text));

    [Fact]
    public void Refuses_two_projects_with_one_number()
    {
        var (disclosure, diagnostics) = Disclosures.Load(null, Disclosures.Files("项目名称: 甲", "序号: 1\n项目名称: 乙"));
        Assert.Null(disclosure);
        var error = Assert.Single(diagnostics);
        Assert.Equal("PUB2014", error.Code);
        Assert.EndsWith("02.yaml", error.Span.File!.Path, StringComparison.Ordinal);
        Assert.EndsWith("01.yaml", Assert.Single(error.Labels).Span.File!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_content_of_a_withheld_project()
    {
        Assert.Equal(["2:1 PUB2018", "3:1 PUB2018"], Disclosures.ReportProject("不公开: 涉密\n项目名称: 甲\n预算数: 5\n序号: 1"));
        Assert.Equal(["1:6 PUB2019"], Disclosures.ReportProject("不公开: 否"));
    }

    [Fact]
    public void Reports_the_errors_of_all_files_in_one_run()
    {
        var (disclosure, diagnostics) = Disclosures.Load(
            null,
            ("disclosure.yaml", "年度: 2024\n版式：hebei\n部门: 甲"),
            ("projects/01.yaml", "项目名称:甲\n预算数: 1"),
            ("projects/02.yaml", "项目名你: 甲"),
            ("projects/03.yaml", "项目名称: 甲\n预算数: 五"));
        Assert.Null(disclosure);
        Assert.Equal(["PUB1011", "PUB1012", "PUB2002", "PUB2003", "PUB2008"], diagnostics.InOrder().Select(d => d.Code));
    }

    [Fact]
    public void Knows_which_files_belong_to_a_disclosure()
    {
        var (_, diagnostics) = Disclosures.Load(
            null,
            ("disclosure.yaml", Disclosures.Head),
            ("disclosure.json", "{}"),
            ("备注.txt", "x"),
            ("projects/01.json", """{"项目名称": "甲"}"""),
            ("projects/01.yaml", "项目名称: 甲"));
        Assert.Equal(["PUB2023", "PUB2022", "PUB2022"], diagnostics.Where(d => d.Code is "PUB2022" or "PUB2023")
            .OrderByDescending(d => d.Code, StringComparer.Ordinal).Select(d => d.Code));

        (_, diagnostics) = Disclosures.Load(null, ("projects/01.yaml", "项目名称: 甲"));
        Assert.Equal("PUB2021", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Refuses_a_disclosure_without_any_content()
    {
        var (disclosure, diagnostics) = Disclosures.Load(null, ("disclosure.yaml", Disclosures.Head));
        Assert.Null(disclosure);
        Assert.Equal("PUB2016", Assert.Single(diagnostics).Code);

        (disclosure, diagnostics) = Disclosures.Load(null, ("disclosure.yaml", Disclosures.Head + "总体绩效目标: 做好工作。"));
        Assert.NotNull(disclosure);
        Assert.Equal("PUB2017", Assert.Single(diagnostics).Code);
    }
}
