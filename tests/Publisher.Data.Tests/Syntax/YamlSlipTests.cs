namespace Publisher.Data.Tests.Syntax;

public sealed class YamlSlipTests
{
    [Theory]
    [InlineData("项目名称: 材料\n单位：万元\n预算数: 0.75", "2:3 PUB1011")]
    [InlineData("单位：万元", "")]
    [InlineData("单位：万元\n年度：2024", "1:3 PUB1011", "2:3 PUB1011")]
    [InlineData("单位：万元\n年度: 2024", "1:3 PUB1011")]
    [InlineData("单位：\n  编码: 1", "1:3 PUB1011")]
    [InlineData("单位： 万元\nb: 1", "1:3 PUB1011")]
    [InlineData("a:\n  - 一级指标：产出指标\n    二级指标: 数量指标", "2:9 PUB1011")]
    [InlineData("a:\n  - 一级指标: 产出指标\n    二级指标：数量指标\n    三级指标: 印刷", "3:9 PUB1011")]
    [InlineData("资金用途: 组织会议\n  单位：万元\nb: 1", "2:5 PUB1011")]
    public void Finds_a_full_width_colon(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("预算数:0.75\nb: 1", "1:4 PUB1012")]
    [InlineData("a: 1\n预算数:0.75\nb: 1", "2:4 PUB1012")]
    [InlineData("a:\n  - 一级指标:产出指标\n    二级指标: 数量指标", "2:9 PUB1012")]
    [InlineData("a: 1\n单位:　万元\nb: 1", "2:3 PUB1012")]
    public void Finds_a_missing_blank_after_a_colon(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("a: 1\n项目名称\nb: 1", "2:1 PUB1013")]
    [InlineData("项目名称\nb: 1", "1:1 PUB1013")]
    [InlineData("a: |\n在组织全市商务工作会议\nb: 1", "2:1 PUB1013")]
    public void Finds_a_missing_colon(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("a: 1\n\tb: 2", "2:1 PUB1014")]
    [InlineData("a:\n\t- b: 2", "2:1 PUB1014")]
    [InlineData("a:\n  b: 1\n\tc: 2", "3:1 PUB1014")]
    [InlineData("a:\n\tb: 1\n\tc: 2", "2:1 PUB1014", "3:1 PUB1014")]
    public void Finds_a_tab_in_the_indentation(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("a: 1\n　　b: 2", "2:1 PUB1015")]
    [InlineData("a:\n　b: 2\n　c: 2", "2:1 PUB1015", "3:1 PUB1015")]
    [InlineData("a:\n\u00A0b: 2", "2:1 PUB1015")]
    public void Finds_a_wide_blank_in_the_indentation(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("a: 1\n b: 2", "2:2 PUB1016")]
    [InlineData("a:\n  - c: 2\n     d: 3", "3:6 PUB1016")]
    [InlineData("a:\n  - c: 2\n   d: 3\n   e: 4", "3:4 PUB1016")]
    [InlineData("a:\n    b: 1\n  c: 2\nd: 3", "3:3 PUB1016")]
    [InlineData("a: 1\n- b\n", "2:1 PUB1016")]
    [InlineData("- a\nb: c", "2:1 PUB1016")]
    public void Finds_a_line_out_of_alignment(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("指标值: >880份\nb: 1", "1:6 PUB1017")]
    [InlineData("指标值: >=5\nb: 1", "1:6 PUB1017")]
    [InlineData("指标值: >8\nb: 1", "1:6 PUB1034")]
    [InlineData("指标值: >\n  一\n  二\nb: 1", "1:6 PUB1034")]
    [InlineData("指标值: |x\nb: 1", "1:6 PUB1017")]
    [InlineData("指标值: %5", "1:6 PUB1017")]
    [InlineData("指标值: @5", "1:6 PUB1017")]
    [InlineData("指标值: `5", "1:6 PUB1017")]
    [InlineData("指标值: - 5", "1:6 PUB1017")]
    [InlineData("指标值: -", "1:6 PUB1017")]
    [InlineData("指标值: *", "1:6 PUB1017")]
    [InlineData("指标值: *优秀*", "1:6 PUB1027")]
    [InlineData("指标值: &优秀", "1:6 PUB1027")]
    [InlineData("指标值: !优秀", "1:6 PUB1017")]
    [InlineData("指标值: [2021]192号\nb: 1", "1:12 PUB1021")]
    [InlineData("指标值: {{ x }}以上\nb: 1", "1:6 PUB1017")]
    [InlineData("指标值: {{ x }}", "1:6 PUB1017")]
    [InlineData("指标值: {甲}", "1:6 PUB1017")]
    [InlineData("指标值: ]]>", "1:6 PUB1017")]
    [InlineData("- >880份", "1:3 PUB1017")]
    public void Asks_for_quotes_round_a_value_that_begins_with_a_sign(string text, params string[] report) =>
        AssertReport(text, report);

    [Theory]
    [InlineData("b: 100%: 好\nc: 1", "1:8 PUB1018")]
    [InlineData("b: 依据: 通知", "1:6 PUB1018")]
    [InlineData("b: 依据:\nc: 1", "1:6 PUB1018")]
    public void Asks_for_quotes_round_a_value_with_a_colon(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("b: \"x\nc: 1", "1:4 PUB1019")]
    [InlineData("b: 'x\nc: 1", "1:4 PUB1019")]
    [InlineData("b: \"材料”\nc: 1", "1:4 PUB1020")]
    [InlineData("b: \"x\"以上\nc: 1", "1:7 PUB1021")]
    [InlineData("b: \"D:\\q\"\nc: 1", "1:7 PUB1022")]
    public void Finds_slips_with_quotes(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("b: “材料印刷费”", "1:4 PUB1038")]
    [InlineData("b: “材料印刷费\"", "1:4 PUB1038")]
    [InlineData("b: “放管服”改革和“两会”")]
    public void Warns_of_full_width_quotes_round_a_whole_value(string text, params string[] report)
    {
        var (root, diagnostics) = Trees.Parse(text);
        Assert.NotNull(root);
        Assert.Equal(report, Trees.Report(diagnostics));
    }

    [Theory]
    [InlineData("项目名称: 招商 #1", "1:10 PUB1036")]
    [InlineData("项目名称: #招商经费", "1:7 PUB1036")]
    [InlineData("a:\n  - #招商经费", "2:5 PUB1036")]
    public void Refuses_text_that_is_lost_behind_a_hash(string text, params string[] report) => AssertReport(text, report);

    [Fact]
    public void Warns_of_a_comment_that_may_have_been_text()
    {
        var (root, diagnostics) = Trees.Parse("项目名称: 招商 # 1号");
        Assert.Equal("{项目名称: '招商'}", Trees.Show(root));
        Assert.Equal(["1:10 PUB1037"], Trees.Report(diagnostics));
    }

    [Theory]
    [InlineData("a: 在组织全市\n  商务工作会议", "1:4 PUB1035")]
    [InlineData("a: \"在组织全市\n  商务工作会议\"", "1:4 PUB1035")]
    public void Refuses_values_whose_lines_yaml_would_join(string text, params string[] report) => AssertReport(text, report);

    [Theory]
    [InlineData("a:\n  -一级指标: 产出", "2:3 PUB1039")]
    [InlineData("a: 1\n-产出\nb: 1", "2:1 PUB1039")]
    public void Finds_a_missing_blank_after_a_dash(string text, params string[] report) => AssertReport(text, report);

    [Fact]
    public void Reports_all_slips_of_a_file_at_once() => AssertReport(
        """
        项目名称: 材料
        单位：万元
        预算数:0.75
        指标值: >880份
        绩效指标:
          - 一级指标：产出指标
            指标值: "≥95%
        	  依据: 无
        项目名称: 重复
        """,
        "2:3 PUB1011",
        "3:4 PUB1012",
        "4:6 PUB1017",
        "6:9 PUB1011",
        "7:10 PUB1019",
        "8:1 PUB1014",
        "9:1 PUB1030");

    private static void AssertReport(string text, params string[] report)
    {
        var (root, diagnostics) = Trees.Parse(text);
        var expected = report.Where(line => line.Length > 0).ToArray();
        Assert.Equal(expected, Trees.Report(diagnostics));
        Assert.Equal(expected.Length > 0, root is null);
    }
}
