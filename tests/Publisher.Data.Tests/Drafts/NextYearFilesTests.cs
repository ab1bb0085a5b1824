using Publisher.Data.Drafts;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Drafts;

public sealed class NextYearFilesTests
{
    private static readonly FormDefinition Amounts = new() { SpendingPlan = new SpendingPlanForm(["年底"], HoldsAmounts: true, HasPercentSign: false) };

    [Fact]
    public void Types_the_new_year_and_takes_dates_and_document_numbers_out() => Assert.Equal(
        """
        # 本年的
        年度: "2025"   # 四位数
        版式: x
        部门: 某局
        信息公开:
          索引号: 待填 # 每年不同
          文号: 待填
          主题分类: 财政预算
          发布日期: 待填
          成文日期: ""
        总体绩效目标: |
          2024年的目标，共100万元。
        """,
        Disclosure("""
        # 本年的
        年度: "2024"   # 四位数
        版式: x
        部门: 某局
        信息公开:
          索引号: "000014349/2024-00012" # 每年不同
          文号: 商字〔2024〕5号
          主题分类: 财政预算
          发布日期: 2024年2月5日
          成文日期: ""
        总体绩效目标: |
          2024年的目标，共100万元。
        """));

    [Fact]
    public void Takes_amounts_out_and_keeps_what_the_project_is() => Assert.Equal(
        """
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: 待填      # 批复数
        财政资金: 待填
        其他资金: ""
        资金支出计划: { 12月底: 100% }
        绩效指标:
          - { 三级指标: 印刷数量, 指标值: ">880份" }
          - { 三级指标: 支出时间, 指标值: 待填 }
          - { 三级指标: 完成时间, 指标值: 12月31日前 }
          - 三级指标: 年初预算
            指标值: 待填
        """,
        Project("""
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: "0.75"      # 批复数
        财政资金: |
          0.75
        其他资金: ""
        资金支出计划: { 12月底: 100% }
        绩效指标:
          - { 三级指标: 印刷数量, 指标值: ">880份" }
          - { 三级指标: 支出时间, 指标值: ≤2024.12 }
          - { 三级指标: 完成时间, 指标值: 12月31日前 }
          - 三级指标: 年初预算
            指标值: ≤0.75万元
        """));

    [Fact]
    public void Takes_the_amounts_of_a_plan_and_of_other_parts_out() => Assert.Equal(
        "项目名称: 甲\n资金支出计划:\n  年底: 待填\n各部分另写:\n  乙:\n    预算数: 待填\n",
        Project("项目名称: 甲\n资金支出计划:\n  年底: 5.00\n各部分另写:\n  乙:\n    预算数: 5.00\n", Amounts));

    [Theory]
    [InlineData("项目名称: 甲 # 一\n豁免:\n  PUB2107: 已核对 # 二\n  PUB2108: |\n    长\n\n# 三\n资金用途: 乙\n", "项目名称: 甲 # 一\n\n# 三\n资金用途: 乙\n")]
    [InlineData("项目名称: 甲 # 一\n豁免: { PUB2107: 已核对 }  # 二", "项目名称: 甲 # 一\n")]
    [InlineData("{ 项目名称: 甲, 豁免: { PUB2107: 已核对 } }", "{ 项目名称: 甲 }")]
    [InlineData("{ 豁免: { PUB2107: 已核对 }, 项目名称: 甲 }", "{ 项目名称: 甲 }")]
    [InlineData("绩效指标:\n  - 豁免:\n      PUB2107: 已核对\n    三级指标: 甲\n  - 三级指标: 乙\n    豁免: {PUB2107: 已核对}\n", "绩效指标:\n  - 三级指标: 甲\n  - 三级指标: 乙\n")]
    [InlineData("项目名称: 甲\r\n豁免:\r\n  PUB2107: 已核对\r\n资金用途: 乙\r\n", "项目名称: 甲\r\n资金用途: 乙\r\n")]
    public void Drops_waivers(string before, string after)
    {
        Assert.Equal(after, Project(before));
        Assert.NotNull(DataParser.Parse(new SourceFile("projects/a.yaml", Project(before)), []));
    }

    [Fact]
    public void Says_where_waivers_stood()
    {
        var (files, _) = Files("豁免: {PUB2107: 甲}\n绩效指标:\n  - 豁免: {PUB2108: 乙}\n    三级指标: 丙\n", "a.yaml", FormDefinition.Empty);
        Assert.Equal(["projects/a.yaml:1:1", "projects/a.yaml:3:5"], files[1].Waivers.Select(span => span.ToString()));
    }

    [Fact]
    public void Edits_json_as_well() => Assert.Equal(
        """{ "预算数": "待填", "其他资金": null, "绩效指标": [ { "三级指标": "甲", "指标值": "待填" } ] }""",
        Project("""{ "预算数": "0.75", "其他资金": null, "豁免": { "PUB2107": "甲" }, "绩效指标": [ { "三级指标": "甲", "指标值": "≤5元", "豁免": {} } ] }""", FormDefinition.Empty, "a.json"));

    [Theory]
    [InlineData("2024/tangshan-commerce")]
    [InlineData("2022/yutian-commerce")]
    [InlineData("2021/chengde-commerce")]
    public void Changes_nothing_else_in_the_published_data(string folder)
    {
        var syntax = DisclosureSyntax.Parse(Repository.ReadDisclosure("data/" + folder), [])!;
        foreach (var file in NextYearFiles.Of(syntax, FormDefinition.Empty, 2030))
        {
            Assert.True(IsCarriedOver(DataParser.Parse(file.Source, [])!, DataParser.Parse(new SourceFile(file.Source.Path, file.Text), [])!), file.Source.Path);
            Assert.Equal(Comments(file.Source.Text), Comments(file.Text));
        }

        static IEnumerable<string> Comments(string text) => text.Split('\n').Where(line => line.TrimStart().StartsWith('#'));
    }

    private static bool IsCarriedOver(DataNode before, DataNode after) => (before, after) switch
    {
        (DataScalar a, DataScalar b) => a.Text == b.Text || b.Text is "待填" or "2030",
        (DataSequence a, DataSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => IsCarriedOver(pair.First, pair.Second)),
        (DataMapping a, DataMapping b) => a.Entries.Where(entry => entry.Key != "豁免").ToList() is var kept
            && kept.Select(entry => entry.Key).SequenceEqual(b.Entries.Select(entry => entry.Key))
            && kept.Zip(b.Entries).All(pair => IsCarriedOver(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static string Disclosure(string text) => Files("项目名称: 甲\n", "a.yaml", FormDefinition.Empty, text).Files[0].Text;

    private static string Project(string text, FormDefinition? form = null, string name = "a.yaml")
    {
        var (files, findings) = Files(text, name, form ?? FormDefinition.Empty);
        Assert.False(findings.HasErrors);
        return files[1].Text;
    }

    private static (IReadOnlyList<NextYearFile> Files, DiagnosticBag Findings) Files(
        string project, string name, FormDefinition form, string disclosure = "年度: 2024\n版式: x\n部门: 某局\n")
    {
        var findings = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse([new SourceFile("disclosure.yaml", disclosure), new SourceFile($"projects/{name}", project)], findings)!;
        return (NextYearFiles.Of(syntax, form, 2025), findings);
    }
}
