using System.Globalization;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Tests.Projections;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// Forms that only layouts know: the published ones, and those of <c>tests/layouts</c>, which were made without a change of
/// the code.
/// </summary>
public sealed class LayoutTests
{
    private static readonly string TestLayouts = Path.Combine(Repository.Root, "tests", "layouts");

    public static TheoryData<string> Layouts =>
    [
        .. new[] { Repository.Templates, Path.Combine(TestLayouts, "templates") }
            .SelectMany(folder => Directory.GetDirectories(folder))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name != "shared")
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Prints_every_sample_with_all_its_texts(string layout)
    {
        using var templates = new LayeredTemplates(Path.Combine(TestLayouts, "templates"));
        using var output = new TemporaryFolder();
        var report = await LayoutTrial.RunAsync(templates.Path, layout, output.Path, TestContext.Current.CancellationToken);

        Assert.Empty(report.Diagnostics.Where(finding => finding.Severity != Severity.Info).Select(finding => $"{finding.Span} {finding.GetMessage(Language.English)}"));
        Assert.Equal(["2024/full", "2024/bare", "2024/long", "2024/gaps", "2024/lists"], report.Samples);
        Assert.All(report.Samples, sample =>
        {
            var words = new HtmlText(output[$"out/{sample}/index.html"]).Tables.Count;
            Assert.Equal(words, new DocxText(output[$"out/{sample}/disclosure.docx"]).Tables.Count);
            Assert.Equal(0, RealTool.Run("qpdf", "--check", output[$"out/{sample}/disclosure.pdf"]).ExitCode);
        });
    }

    [Fact]
    public async Task Samples_reach_every_branch_of_the_templates()
    {
        using var templates = new LayeredTemplates(Path.Combine(TestLayouts, "templates"));
        var unreached = new List<HashSet<string>>();
        foreach (var layout in Layouts)
        {
            using var output = new TemporaryFolder();
            var report = await LayoutTrial.RunAsync(templates.Path, layout, output.Path, TestContext.Current.CancellationToken);
            unreached.Add([.. report.Unreached.Select(words => $"{words}: {words.Text}")]);
        }

        // A shared branch is for the forms that need it: one of them must reach it.
        Assert.Empty(unreached.Aggregate((all, own) => [.. all.Intersect(own)]));
    }

    [Fact]
    public async Task Says_which_branch_no_sample_reaches()
    {
        using var own = new TemporaryFolder();
        own.Write("hebei/title-line.sbn", "{{ if $1 == '不会有的' }}<p>走不到</p>{{ else if $1 }}<p class=\"标题行\">{{ $1 }}</p>{{ end }}");
        using var templates = new LayeredTemplates(own.Path);
        using var output = new TemporaryFolder();
        var report = await LayoutTrial.RunAsync(templates.Path, "hebei", output.Path, TestContext.Current.CancellationToken);

        var finding = Assert.Single(report.Diagnostics, finding => finding.Code == "PUB3923");
        Assert.Equal("<p>走不到</p>", finding.Span.Text.ToString());
    }

    [Fact]
    public async Task Says_which_text_a_layout_does_not_print()
    {
        using var own = new TemporaryFolder();
        own.Write("hebei/goals.sbn", "<tr><th scope=\"row\">绩效目标</th><td colspan=\"12\"></td></tr>");
        using var templates = new LayeredTemplates(own.Path);
        using var output = new TemporaryFolder();
        var report = await LayoutTrial.RunAsync(templates.Path, "hebei", output.Path, TestContext.Current.CancellationToken);

        var lost = report.Diagnostics.Where(finding => finding.Code == "PUB3920").ToList();
        Assert.NotEmpty(lost);
        Assert.All(lost, finding => Assert.Equal("绩效目标", finding.Arguments[0]));
        Assert.All(lost, finding => Assert.Equal(finding.Arguments[1], finding.Span.Text.ToString()));
        Assert.False(report.HasErrors);
    }

    [Fact]
    public async Task Makes_a_five_column_form_without_code_and_plan()
    {
        var (tables, bookmarks, text) = await BuildAsync("2025/tianjin");

        Assert.Equal(16, tables.Count);
        Assert.Equal(
            ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
            tables[1].Rows[0].Select(cell => cell.Text.WithoutBlanks()));
        Assert.DoesNotContain("项目编码", text, StringComparison.Ordinal);
        Assert.DoesNotContain("资金支出计划", text, StringComparison.Ordinal);

        // 产出指标 is one cell over its rows; 效益指标 and 满意度指标 stand in each of their own.
        Assert.Equal(
            [false, true, true, true, false, false, false],
            tables[13].IndicatorRows.Select(row => row[0].IsCovered));
        Assert.Equal("满意度指标", tables[13].IndicatorRows[6][0].Text.WithoutBlanks());
        Assert.All(tables.Where(table => table.Rows[0].Count == 5), table =>
            Assert.DoesNotContain(table.IndicatorRows, row => row[1].IsCovered));

        // The withheld projects leave their numbers and their bookmarks out.
        Assert.Equal(
            [4, 5, 7, 8, 9, 11, 12, 13],
            bookmarks.Select(bookmark => int.Parse(bookmark.Name["_Toc_4_4_".Length..], CultureInfo.InvariantCulture)));
        Assert.Equal("1.KA（市级）口岸通关便利化补助资金绩效目标表", bookmarks[0].Text.WithoutBlanks());
        Assert.Equal("10.办公设备运行维护费绩效目标表", bookmarks[^1].Text.WithoutBlanks());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prints_titles_of_parts_where_there_is_a_first_part(bool hasPartOne)
    {
        using var data = new TemporaryFolder();
        data.CopyFrom(Path.Combine(TestLayouts, "data", "2025"), "2025");
        if (hasPartOne)
        {
            File.AppendAllText(data["2025/tianjin/disclosure.yaml"], "\n总体绩效目标: |\n  保障全市商务工作平稳运行。\n");
        }

        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(data.Path, output.Path);
        var text = new DocxText(output["2025/tianjin/disclosure.docx"]).Text.WithoutBlanks();

        // Build checks the finished PDF: without titles of parts, those of tables are headings of level 1.
        Assert.False(report.HasErrors, report.Print());
        Assert.Equal(hasPartOne, text.Contains("第一部分部门整体绩效目标", StringComparison.Ordinal));
        Assert.Equal(hasPartOne, text.Contains("第二部分预算项目绩效目标", StringComparison.Ordinal));
    }

    /// <summary>All that the rules find in it is there; a false alarm would be an error more.</summary>
    [Fact]
    public async Task Rules_find_no_error_in_a_good_five_column_disclosure()
    {
        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(
            Build.Options(Path.Combine(TestLayouts, "data"), output.Path, Repository.Templates, "2025/tianjin") with { Rules = RuleUse.Enforce });

        Assert.False(report.HasErrors, report.Print());
    }

    [Fact]
    public async Task Makes_a_form_whose_plan_holds_amounts()
    {
        var (tables, bookmarks, _) = await BuildAsync("2024/amount-plan");
        var plan = tables[0].Rows.Select(row => string.Join('|', row.Select(cell => cell.Text.WithoutBlanks()))).ToList();

        Assert.Contains("资金支出计划|3月底|6月底|10月底|12月底", plan);
        Assert.Contains("|36.00|82.50|129.00|150.00", plan);
        Assert.Empty(bookmarks);
    }

    [Fact]
    public async Task Refuses_a_percentage_where_the_plan_holds_amounts()
    {
        using var data = new TemporaryFolder();
        data.CopyFrom(Path.Combine(TestLayouts, "data", "2024"), "2024");
        var project = data["2024/amount-plan/projects/01-促消费.yaml"];
        File.WriteAllText(project, File.ReadAllText(project).Replace("\"36.00\"", "25%", StringComparison.Ordinal));
        using var templates = new LayeredTemplates(Path.Combine(TestLayouts, "templates"));
        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(data.Path, output.Path, templates.Path);

        Assert.Contains("01-促消费.yaml:7:8: error PUB2025", report.Print(data.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_key_that_the_form_has_no_place_for()
    {
        using var data = new TemporaryFolder();
        data.CopyFrom(Path.Combine(TestLayouts, "data", "2025"), "2025");
        File.AppendAllText(data["2025/tianjin/projects/05-WZ冻猪肉储备补贴.yaml"], "项目编码: \"1\"\n");
        using var templates = new LayeredTemplates(Path.Combine(TestLayouts, "templates"));
        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(data.Path, output.Path, templates.Path);

        Assert.Contains("05-WZ冻猪肉储备补贴.yaml:37:1: error PUB2024", report.Print(data.Path), StringComparison.Ordinal);
    }

    private static async Task<(IReadOnlyList<TableText> Tables, IReadOnlyList<(string Name, string Text)> Bookmarks, string Text)>
        BuildAsync(string path)
    {
        using var templates = new LayeredTemplates(Path.Combine(TestLayouts, "templates"));
        using var output = new TemporaryFolder();
        var report = await Build.RunAsync(Path.Combine(TestLayouts, "data"), output.Path, templates.Path, path);
        Assert.False(report.HasErrors, report.Print());
        var word = new DocxText(output[$"{path}/disclosure.docx"]);
        Assert.Equal(word.Tables.Count, new HtmlText(output[$"{path}/index.html"]).Tables.Count);
        return (
            word.Tables,
            [.. word.Bookmarks.Where(bookmark => bookmark.Name.StartsWith("_Toc_", StringComparison.Ordinal))],
            word.Text);
    }
}
