using Publisher.Data.Drafts;
using Publisher.Data.Fields;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Drafts;

public sealed class UnfilledTests
{
    private static readonly FormDefinition Form = Loading.Forms.Usual with
    {
        Labels = [.. ProjectFields.Cells.Select(field => new FormLabel(field.Key, field.Key))],
        Level1Names = [new FormLabel("产出指标", "产出指标"), new FormLabel("效益指标", "效益指标")],
        Level2Names = [new FormLabel("数量指标", "数量指标")],
        RequiredProjectKeys = [.. ProjectFields.Cells.Select(field => field.Key).Except(["单位", "金额单位", "其他资金"])],
    };

    [Theory]
    [InlineData("预算数: 待填", "预算数")]
    [InlineData("预算数: \" 待填 \"", "预算数")]
    [InlineData("资金用途: |\n  待填\n", "资金用途")]
    [InlineData("绩效目标:\n  - 待填", "绩效目标")]
    [InlineData("绩效指标:\n  - 一级指标: 产出指标\n    二级指标: 待填\n    三级指标: 甲\n    指标值: 1", "二级指标")]
    public void Is_an_error_in_a_project(string text, string key) => AssertOnly(key, "年度: 2024\n版式: x\n部门: 某局\n", $"项目名称: 甲\n{text}\n");

    [Theory]
    [InlineData("信息公开: {发布日期: 待填}", "发布日期")]
    [InlineData("总体绩效目标: 待填", "总体绩效目标")]
    public void Is_an_error_in_the_disclosure(string text, string key) => AssertOnly(key, $"年度: 2024\n版式: x\n部门: 某局\n{text}\n", "项目名称: 甲\n");

    [Fact]
    public void Is_a_warning_in_a_draft()
    {
        var (disclosure, findings) = Load("年度: 2024\n版式: x\n部门: 某局\n信息公开: {发布日期: 待填}\n", "项目名称: 甲\n预算数: 待填\n", Loading.Forms.Usual, isDraft: true);
        Assert.Equal([("PUB2027", Severity.Warning), ("PUB2027", Severity.Warning)], findings.Select(finding => (finding.Code, finding.Severity)));
        Assert.Equal("待填", disclosure!.Parts[0].Tables[0].Project.Budget!.Text.Text);
        Assert.Null(disclosure.Publication.PublishedOn);
    }

    [Fact]
    public void Is_all_that_keeps_a_blank_disclosure_from_being_published()
    {
        var (disclosure, findings) = Load(
            BlankFiles.Disclosure(2026, "某某市\"商务\\局\" # 一", "x", Form), BlankFiles.Project(Form), Form, isDraft: false);
        Assert.Null(disclosure);
        Assert.All(findings, finding => Assert.Equal("PUB2027", finding.Code));
        Assert.Subset(
            findings.Select(finding => finding.Arguments[0]).ToHashSet(),
            new HashSet<string> { "编码", "名称", "金额单位", "总体绩效目标", "标题", "项目编码", "项目名称", "预算数", "财政资金", "资金支出计划", "绩效目标", "二级指标", "指标值" });

        var (draft, _) = Load(BlankFiles.Disclosure(2026, "某某市\"商务\\局\" # 一", "x", Form), BlankFiles.Project(Form), Form, isDraft: true);
        Assert.Equal("某某市\"商务\\局\" # 一", draft!.Department.Text);
        Assert.Equal(["产出指标", "效益指标"], draft.Parts[0].Tables[0].Project.Indicators.Select(row => row.Level1.Text));
    }

    private static void AssertOnly(string key, string disclosure, string project)
    {
        var (loaded, findings) = Load(disclosure, project, Loading.Forms.Usual with { Level2Names = Form.Level2Names }, isDraft: false);
        Assert.Null(loaded);
        Assert.Equal(("PUB2027", Severity.Error, key), findings.Select(finding => (finding.Code, finding.Severity, finding.Arguments[0])).Single());
    }

    private static (Model.Disclosure? Disclosure, DiagnosticBag Findings) Load(string disclosure, string project, FormDefinition form, bool isDraft)
    {
        var findings = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse([new SourceFile("disclosure.yaml", disclosure), new SourceFile("projects/01.yaml", project)], findings)!;
        return (DisclosureLoader.Load(syntax, form, findings, isDraft), findings);
    }
}
