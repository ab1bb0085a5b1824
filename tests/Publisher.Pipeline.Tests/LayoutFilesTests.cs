using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Tests.Projections;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests;

/// <summary>The files of a layout: a new one's, its own and the shared ones, and what may be wrong in them.</summary>
public sealed class LayoutFilesTests
{
    [Fact]
    public async Task Starts_a_layout_that_prints_what_its_model_prints()
    {
        using var small = new SmallDisclosure();
        using var templates = new LayeredTemplates("");
        var diagnostics = new DiagnosticBag();
        Assert.True(LayoutScaffold.Create(templates.Path, "my-city", "hebei", diagnostics));
        small.Replace("data/2024/bureau/disclosure.yaml", "版式: hebei", "版式: my-city");
        var report = await Build.RunAsync(small.Data, small.Output, templates.Path);

        Assert.Empty(diagnostics);
        Assert.Equal((1, 0), (report.Built, report.Failed));
        Assert.Contains("名称: my-city\n", File.ReadAllText(Path.Combine(templates.Path, "my-city", "layout.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hebei", "hebei", "PUB3922")]
    [InlineData("shared", "hebei", "PUB3922")]
    [InlineData("../elsewhere", "hebei", "PUB3921")]
    [InlineData("My-City", "hebei", "PUB3921")]
    [InlineData("my-city", "nowhere", "PUB3900")]
    [InlineData("my-city", "shared", "PUB3900")]
    public void Refuses_to_start_a_layout(string name, string from, string code)
    {
        using var templates = new LayeredTemplates("");
        var diagnostics = new DiagnosticBag();

        Assert.False(LayoutScaffold.Create(templates.Path, name, from, diagnostics));
        Assert.Equal([code], diagnostics.Select(finding => finding.Code));
        Assert.False(Directory.Exists(Path.Combine(templates.Path, "my-city")));
    }

    [Fact]
    public async Task Takes_a_file_of_the_layouts_own_before_the_shared_one()
    {
        var (report, text) = await BuildWithAsync("hebei/title-line.sbn", "", "hebei/cover.sbn", "{{ include 'shared/cover.sbn' }}<section page=\"封面页\"><p class=\"封面单位\">自己的封面</p></section>");

        Assert.Equal("", report);
        Assert.Contains("自己的封面", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lays_own_styles_over_the_shared_ones()
    {
        using var own = new TemporaryFolder();
        own.Write("hebei/styles.yaml", "沿用: shared/styles.yaml\n段落:\n  表题:\n    字号: 小二\n  新样式:\n    字号: 五号\n");
        using var templates = new LayeredTemplates(own.Path);
        using var small = new SmallDisclosure();
        var report = await Build.RunAsync(small.Data, small.Output, templates.Path);
        using var zip = System.IO.Compression.ZipFile.OpenRead(small.Word);
        using var reader = new StreamReader(zip.GetEntry("word/styles.xml")!.Open());
        var styles = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.False(report.HasErrors);

        // ISO/IEC 29500-1 §17.3.2.38: half points; the table's title keeps the rest of the shared style.
        Assert.Contains("<w:sz w:val=\"36\"", styles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("沿用: nowhere.yaml\n", "styles.yaml", "PUB3901")]
    [InlineData("沿用: [shared/styles.yaml]\n", "styles.yaml", "PUB3901")]
    [InlineData("项目部分: []\n", "layout.yaml", "PUB3913")]
    [InlineData("项目部分:\n  - 标题: 甲\n栏目:\n  项目名字: 甲\n", "layout.yaml", "PUB3904")]
    [InlineData("项目部分:\n  - 标题: 甲\n序号:\n  表题: 第1个\n", "layout.yaml", "PUB3914")]
    [InlineData("项目部分:\n  - 标题: 甲\n支出计划:\n  时点: [年底]\n  数值: 比例\n", "layout.yaml", "PUB3904")]
    [InlineData("项目部分:\n  - 标题: 甲\n合并:\n  三级指标: 是\n", "layout.yaml", "PUB3906")]
    [InlineData("项目部分:\n  - 标题: 甲\n书签: 有\n", "layout.yaml", "PUB3905")]
    public async Task Reports_what_is_wrong_in_a_file(string text, string file, string code)
    {
        var (report, _) = await BuildWithAsync($"hebei/{file}", text);

        Assert.Contains(code, report, StringComparison.Ordinal);
        Assert.DoesNotContain("PUB3101", report, StringComparison.Ordinal);
    }

    private static async Task<(string Report, string Text)> BuildWithAsync(params string[] filesAndTexts)
    {
        using var own = new TemporaryFolder();
        for (var i = 0; i < filesAndTexts.Length; i += 2)
        {
            own.Write(filesAndTexts[i], filesAndTexts[i + 1]);
        }

        using var templates = new LayeredTemplates(own.Path);
        using var small = new SmallDisclosure();
        var report = await Build.RunAsync(small.Data, small.Output, templates.Path);
        var findings = report with { Diagnostics = [.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error)] };
        return (findings.Print(templates.Root), report.HasErrors ? "" : new DocxText(small.Word).Text);
    }
}
