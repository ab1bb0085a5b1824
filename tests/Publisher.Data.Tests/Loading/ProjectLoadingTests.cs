
namespace Publisher.Data.Tests.Loading;

public sealed class ProjectLoadingTests
{
    [Fact]
    public void Takes_the_usual_value_for_keys_left_out()
    {
        var project = Disclosures.LoadProject(
            """
            项目名称: 材料印刷费
            绩效指标:
              - 一级指标: 产出指标
                二级指标: 数量指标
                三级指标: 印刷数量
                指标值: 1E5
              - 二级指标: 质量指标
                三级指标: 合格率
                绩效指标描述: ""
                指标值: "0.50"
            """);
        Assert.Null(project.OtherFunds);
        Assert.Null(project.Code);
        Assert.Equal("印刷数量", project.Indicators[0].Description.Text);
        Assert.Equal("1E5", project.Indicators[0].Value.Text);
        Assert.Equal("产出指标", project.Indicators[1].Level1.Text);
        Assert.Equal("", project.Indicators[1].Description.Text);
        Assert.Null(project.Indicators[1].Basis);
    }

    [Theory]
    [InlineData("\"0.75\"", "0.75", 0.75)]
    [InlineData("0.50", "0.50", 0.5)]
    [InlineData("\" 2076.00\"", " 2076.00", 2076)]
    [InlineData("10,000.00", "10,000.00", 10000)]
    public void Keeps_an_amount_as_typed_beside_its_number(string typed, string text, double value)
    {
        var budget = Disclosures.LoadProject($"项目名称: 甲\n预算数: {typed}").Budget!;
        Assert.Equal(text, budget.Text.Text);
        Assert.Equal((decimal)value, budget.Value);
    }

    [Fact]
    public void Leaves_an_amount_blank_that_is_typed_as_blank()
    {
        var budget = Disclosures.LoadProject("项目名称: 甲\n预算数: \"\"").Budget!;
        Assert.Equal("", budget.Text.Text);
        Assert.Null(budget.Value);
    }

    [Fact]
    public void Fills_the_plan_by_the_columns_of_the_form()
    {
        var form = Forms.Usual with { SpendingPlan = new(["3月底", "年底"], HoldsAmounts: false, HasPercentSign: true) };
        var plan = Disclosures.LoadProject("项目名称: 甲\n资金支出计划:\n  年底: \"100% \"", form).SpendingPlan!;
        Assert.Equal(["3月底", "年底"], plan.Cells.Select(cell => cell.Column));
        Assert.Equal(["", "100% "], plan.Cells.Select(cell => cell.Text.Text));
        Assert.Equal([null, 100m], plan.Cells.Select(cell => cell.Value));
        Assert.True(plan.Cells[1].HasPercentSign);
    }

    [Fact]
    public void Reads_goals_as_a_list_as_labelled_rows_and_as_one_text()
    {
        var list = Disclosures.LoadProject("项目名称: 甲\n绩效目标:\n  - 一\n  - 标签: ......\n    内容: \"\"\n  - 序号: 7\n    内容: 三").Goals;
        Assert.Equal([1, 2, 7], list.Select(goal => goal.Number));
        Assert.Equal([null, "......", null], list.Select(goal => goal.Label?.Text));
        Assert.Equal(["一", "", "三"], list.Select(goal => goal.Text.Text));

        var text = Assert.Single(Disclosures.LoadProject("项目名称: 甲\n绩效目标: |\n  1、一\n  2、二\n").Goals);
        Assert.Equal("", text.Label!.Text);
        Assert.Equal("1、一\n2、二", text.Text.Text);
    }

    [Fact]
    public void Keeps_texts_under_the_keys_that_only_a_layout_knows()
    {
        var form = Forms.Usual with { ProjectFields = ["责任处室", "立项年度"] };
        var extras = Disclosures.LoadProject("立项年度: 0123\n项目名称: 甲\n责任处室: 电商处", form).Extras;
        Assert.Equal(["立项年度", "责任处室"], extras.Keys);
        Assert.Equal("0123", extras["立项年度"].Text);
        Assert.Equal(["2:1 PUB2001"], Disclosures.ReportProject("项目名称: 甲\n责任处室: 电商处"));
    }

    [Fact]
    public void Reports_all_errors_of_a_project_at_once() => Assert.Equal(
        [
            "1:1 PUB2002",
            "1:1 PUB2003",
            "2:6 PUB2008",
            "4:3 PUB2002",
            "6:5 PUB2003",
            "6:5 PUB2013",
            "8:7 PUB2005",
            "9:5 PUB2001",
            "10:9 PUB1011",
            "11:7 PUB2007",
        ],
        Disclosures.ReportProject(
            """
            项目名你: 甲
            预算数: 5万元
            资金支出计划:
              12月: 100%
            绩效指标:
              - 三级指标: 数量
                二级指标:
                  - 数量指标
                胡乱写的: 1
              - 一级指标：产出指标
            绩效目标: {甲: 乙}
            """));

    [Theory]
    [InlineData("项目名称: 甲\n预算数: “0.75”", "2:6 PUB2008", "2:6 PUB1038")]
    [InlineData("项目名称: 甲\n预算数: ０.７５", "2:6 PUB2008")]
    [InlineData("项目名称: 甲\n序号: 第一", "2:5 PUB2009")]
    [InlineData("项目名称: 甲\n序号: 0", "2:5 PUB2009")]
    [InlineData("项目名称:\n预算数: 1", "1:1 PUB2004")]
    [InlineData("预算数: 1", "1:1 PUB2003")]
    [InlineData("项目名称: [甲]", "1:7 PUB1017")]
    [InlineData("- 项目名称: 甲", "1:1 PUB2006")]
    [InlineData("项目名称：甲", "1:5 PUB1011")]
    [InlineData("项目名称:甲", "1:5 PUB1012")]
    [InlineData("项目名称: 甲\n绩效指标: 无", "2:7 PUB2007")]
    [InlineData("项目名称: 甲\n绩效指标:\n  一级指标: 产出指标", "3:3 PUB2007")]
    [InlineData("项目名称: 甲\n资金支出计划: 100%", "2:9 PUB2006")]
    [InlineData("项目名称: 甲\n所属部分: 第九部分", "2:7 PUB2020")]
    public void Reports_a_wrong_value_at_its_place(string text, params string[] report) =>
        Assert.Equal(report.Order(), Disclosures.ReportProject(text).Order());

    [Fact]
    public void Asks_for_the_keys_and_names_that_the_form_asks_for()
    {
        var form = Forms.Usual with { RequiredProjectKeys = ["项目编码"], Level1Names = [new("产出指标", "产出指标"), new("效益指标", "效益指标")] };
        Assert.Equal(
            ["1:1 PUB2003", "3:11 PUB2012"],
            Disclosures.ReportProject(
                "项目名称: 甲\n绩效指标:\n  - 一级指标: 产出指际\n    二级指标: \"\"\n    三级指标: 数\n    指标值: 1", form));
    }
}
