using Publisher.Data.Drafts;
using Publisher.Data.Forms;
using Publisher.Data.Loading;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Drafts;

public sealed class NextYearReviewTests
{
    private static readonly FormDefinition Form = new()
    {
        Rules = new RuleFacts(
            [new ProjectCodeFormat("", "######年年P***********校", IsOutdated: false, new CheckCharacterScheme("0123456789ABCDEFGHJKLMNPQRTUWXY", 3, 31, 30))],
            UsualMoneyUnit: null),
    };

    [Theory]
    [InlineData("资金用途: 2024年的会议、2024年的材料，2023年的尾款", "PUB2401 1:7 2024年", "PUB2401 1:25 2023年")]
    [InlineData("资金用途: 冀财建〔2024〕234号", "PUB2401 1:11 2024")]
    [InlineData("资金用途: 2025年的会议，电话12024，编号20245")]
    [InlineData("项目编码: 13020024P00706610007L", "PUB2402 1:7 13020024P00706610007L")]
    [InlineData("项目编码: 13020025P00706610007L", "PUB2403 1:7 13020025P00706610007L")]
    [InlineData("项目编码: 482-0205-JBN-G9SD", "PUB2404 1:7 482-0205-JBN-G9SD")]
    [InlineData("不公开: 涉密", "PUB2405 1:6 涉密")]
    [InlineData("残缺: 原文到此为止", "PUB2406 1:5 原文到此为止")]
    [InlineData("预算数: 待填")]
    public void Lists_what_may_no_longer_hold(string project, params string[] expected)
    {
        var (review, findings) = Run(project);
        Assert.Equal(expected, findings.Select(Describe));
        Assert.Equal(project.Contains("待填", StringComparison.Ordinal) ? 1 : 0, review.Unfilled);
    }

    private static string Describe(Diagnostic finding)
    {
        var position = finding.Span.File!.GetPosition(finding.Span.Start);
        return $"{finding.Code} {position.Line}:{position.Column} {finding.Arguments[finding.Code == "PUB2401" ? 1 : 0]}";
    }

    private static (NextYearReview Review, DiagnosticBag Findings) Run(string project)
    {
        var findings = new DiagnosticBag();
        var syntax = DisclosureSyntax.Parse(
            [new SourceFile("disclosure.yaml", "年度: 2025\n版式: x\n部门: 某局\n"), new SourceFile("projects/a.yaml", project)], findings)!;
        return (NextYearReview.Run(syntax, Form, lastYear: 2024, year: 2025, findings), findings);
    }
}
