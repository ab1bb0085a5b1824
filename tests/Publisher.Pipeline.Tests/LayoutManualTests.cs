using System.Text.RegularExpressions;
using Publisher.Data.Syntax;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Tests;

/// <summary>The manuals of template authors, against what there is.</summary>
public sealed partial class LayoutManualTests
{
    private static readonly string Manual = Read("new-layout.md");

    private static readonly string[] SharedTemplates =
        [.. Directory.GetFiles(Path.Combine(Repository.Templates, "shared"), "*.sbn").Order(StringComparer.Ordinal)];

    [Fact]
    public void Names_every_shared_template() =>
        Assert.All(SharedTemplates, path => Assert.Contains($"`{Path.GetFileName(path)}`", Manual, StringComparison.Ordinal));

    [Fact]
    public void Explains_every_parameter_of_the_shared_templates()
    {
        var parameters = SharedTemplates.SelectMany(path => Parameter().Matches(File.ReadAllText(path))).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.NotEmpty(parameters);
        Assert.All(parameters, name => Assert.Contains($"| `{name}` |", Manual, StringComparison.Ordinal));
    }

    [Fact]
    public void Explains_every_key_that_a_layout_uses() => Assert.All(
        Directory.GetFiles(Repository.Templates, "layout.yaml", SearchOption.AllDirectories).SelectMany(path => Parse(File.ReadAllText(path)).Entries),
        entry => Assert.Contains($"`{entry.Key}`", Manual, StringComparison.Ordinal));

    [Fact]
    public void Shows_settings_that_parse() => Assert.All(Blocks("yaml"), text => Parse(text));

    [Fact]
    public void Shows_commands_that_exist() => Assert.All(
        Blocks("sh").SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        line => Assert.Matches(@"^./publisher (new-layout [a-z-]+ (--from [a-z-]+|--like \S+\.docx)|layout test [a-z-]+)$", line));

    /// <summary>What the manual tells to do for its example, done.</summary>
    [Fact]
    public async Task Its_example_gives_a_layout_that_prints_every_sample()
    {
        using var templates = new LayeredTemplates("");
        using var output = new TemporaryFolder();
        Assert.True(LayoutScaffold.Create(templates.Path, "some-city", "hebei", new DiagnosticBag()));
        var facts = Path.Combine(templates.Path, "some-city", "layout.yaml");
        var text = File.ReadAllText(facts);
        foreach (var (old, @new) in new[]
        {
            ("  项目编码: 项目编码\n", ""),
            ("  资金支出计划: 资金支出计划（%）\n", ""),
            ("支出计划:\n  时点: [3月底, 6月底, 10月底, 12月底]\n  数值: 百分比\n  百分号: 有\n", ""),
            ("  一级指标: 9\n  二级指标: 13\n  三级指标: 19\n  绩效指标描述: 19\n  指标值: 16\n  指标值确定依据: 24\n",
                "  一级指标: 11\n  二级指标: 15\n  三级指标: 25\n  绩效指标描述: 27\n  指标值: 22\n"),
            ("  一级指标: 是\n", "  一级指标: [产出指标]\n"),
            ("[项目编码, 项目名称, 预算数, 资金用途, 资金支出计划, 绩效目标, 绩效指标]", "[项目名称, 预算数, 绩效目标, 绩效指标]"),
            ("参数:\n", "参数:\n  部分标题: 随第一部分\n"),
        })
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        File.WriteAllText(facts, text);
        var report = await LayoutTrial.RunAsync(templates.Path, "some-city", output.Path, TestContext.Current.CancellationToken);

        Assert.False(report.HasErrors);
        Assert.Equal(5, report.Pages.Length);
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Code == "PUB3923");
    }

    private static IEnumerable<string> Blocks(string language)
    {
        var blocks = Manual.Split($"```{language}\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        Assert.NotEmpty(blocks);

        // A block inside a list is indented with it.
        return blocks.Select(block => block.StartsWith(' ')
            ? string.Join('\n', block.Split('\n').Select(line => line.Length > 3 ? line[3..] : ""))
            : block);
    }

    private static DataMapping Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var node = DataParser.Parse(new SourceFile("layout.yaml", text), diagnostics);
        Assert.Empty(diagnostics.Select(finding => $"{finding.Code} {text}"));
        return Assert.IsType<DataMapping>(node);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    [GeneratedRegex(@"版式\.参数\?\.(?<name>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Parameter();
}
