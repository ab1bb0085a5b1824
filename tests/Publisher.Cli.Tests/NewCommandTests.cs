namespace Publisher.Cli.Tests;

public sealed class NewCommandTests
{
    private const string Disclosure = "年度: 2024\n版式: hebei\n部门: 某某市商务局\n单位: {编码: \"214001\", 名称: 某某市商务局本级}\n金额单位: 万元\n";

    private const string Project = """
        # 批复以后填
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: "0.75"
        财政资金: "0.75"
        资金用途: 2024年的会议材料
        资金支出计划: {12月底: 100%}
        绩效目标:
          - 会议材料按时印好
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 印刷数量, 指标值: ">880份", 指标值确定依据: 参会人数}
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 支出时间, 指标值: 2024年12月31日前, 指标值确定依据: 工作安排}
        豁免: {PUB2191: 说明}

        """;

    [Fact]
    public void Carries_a_disclosure_over_to_be_filled_in()
    {
        using var folder = Folder();
        var result = Run(folder, "new", "--from", "data/2024/bureau", "--year", "2025");

        Assert.Equal((0, Path.Combine("data", "2025", "bureau") + "\n"), (result.ExitCode, result.Output));
        Assert.Contains("data/2025/bureau/projects/01.yaml:2:7: info PUB2402", result.Error, StringComparison.Ordinal);
        Assert.Contains("data/2025/bureau/projects/01.yaml:6:7: info PUB2401", result.Error, StringComparison.Ordinal);
        Assert.Contains("data/2024/bureau/projects/01.yaml:13:1: info PUB2407", result.Error, StringComparison.Ordinal);
        Assert.Contains("3 values are to be filled in (待填), 3 places to be looked at", result.Error, StringComparison.Ordinal);
        Assert.Equal(Disclosure.Replace("2024", "2025", StringComparison.Ordinal), File.ReadAllText(folder["data/2025/bureau/disclosure.yaml"]));
        Assert.Equal(
            Project.Replace("\"0.75\"", "待填", StringComparison.Ordinal)
                .Replace("2024年12月31日前", "待填", StringComparison.Ordinal)
                .Replace("豁免: {PUB2191: 说明}\n", "", StringComparison.Ordinal),
            File.ReadAllText(folder["data/2025/bureau/projects/01.yaml"]));

        // The year before is as it was, and nothing is left beside the new one.
        Assert.Equal(Project, File.ReadAllText(folder["data/2024/bureau/projects/01.yaml"]));
        Assert.Equal([folder["data/2025/bureau"]], Directory.GetFileSystemEntries(folder["data/2025"]));
    }

    [Fact]
    public void Keeps_what_is_to_be_filled_in_from_going_public()
    {
        using var folder = Folder();
        Run(folder, "new", "--from", "2024/bureau", "--year", "2025");
        var validated = Run(folder, "validate", "data/2025", "--diagnostics", "short");
        Assert.Equal(1, validated.ExitCode);
        Assert.Contains("data/2025/bureau/projects/01.yaml:4:6: error PUB2027: 预算数 is still to be filled in", validated.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run(folder, "build", "data/2025", "--strict").ExitCode);
        Assert.False(File.Exists(folder["out/2025/bureau/index.html"]));

        // A draft is to be seen while it is being filled in.
        var draft = Run(folder, "build", "data/2025", "--diagnostics", "short");
        Assert.Equal(0, draft.ExitCode);
        Assert.Contains("warning PUB2027", draft.Error, StringComparison.Ordinal);
        Assert.Contains("待填", File.ReadAllText(folder["out/2025/bureau/index.html"]), StringComparison.Ordinal);

        var path = folder["data/2025/bureau/projects/01.yaml"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("指标值: 待填", "指标值: 12月31日前", StringComparison.Ordinal).Replace("待填", "\"0.80\"", StringComparison.Ordinal));
        Assert.DoesNotContain("PUB2027", Run(folder, "validate", "data/2025").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Starts_a_blank_disclosure()
    {
        using var folder = Folder();
        var result = Run(folder, "new", "--year", "2026", "--name", "某某县商务局", "--slug", "county");
        Assert.Equal((0, Path.Combine("data", "2026", "county") + "\n"), (result.ExitCode, result.Output));

        var findings = Run(folder, "validate", "data/2026", "--diagnostics", "short").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(findings, line => Assert.Contains("error PUB2027", line, StringComparison.Ordinal));
        Assert.Contains($"{findings.Length} values are to be filled in", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run(folder, "build", "data/2026").ExitCode);
        Assert.Contains("某某县商务局", File.ReadAllText(folder["out/2026/county/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_a_folder_only_when_told_to()
    {
        using var folder = Folder();
        folder.Write("data/2025/bureau/projects/09-旧.yaml", "项目名称: 旧\n");
        var refused = Run(folder, "new", "--from", "data/2024/bureau", "--year", "2025");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("PUB0031", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["data/2025/bureau/disclosure.yaml"]));

        Assert.Equal(0, Run(folder, "new", "--from", "data/2024/bureau", "--year", "2025", "--force").ExitCode);
        Assert.Equal(["01.yaml"], Directory.GetFiles(folder["data/2025/bureau/projects"]).Select(Path.GetFileName));
        Assert.Equal([folder["data/2025/bureau"]], Directory.GetFileSystemEntries(folder["data/2025"]));
    }

    [Fact]
    public void Puts_it_where_it_is_told_to()
    {
        using var folder = Folder();
        Assert.Equal(0, Run(folder, "new", "--from", "data/2024/bureau", "--year", "2025", "--into", "elsewhere/2025/x").ExitCode);
        Assert.True(File.Exists(folder["elsewhere/2025/x/projects/01.yaml"]));
        Assert.Equal(0, Run(folder, "new", "--from", "data/2024/bureau", "--year", "2025", "--slug", "other").ExitCode);
        Assert.True(File.Exists(folder["data/2025/other/disclosure.yaml"]));
    }

    [Theory]
    [InlineData(1, "PUB0003", "--from", "data/1999/bureau", "--year", "2025")]
    [InlineData(1, "PUB0003", "--from", "nowhere", "--year", "2025")]
    [InlineData(1, "PUB0032", "--from", "data/2024/bureau", "--year", "2024")]
    [InlineData(1, "PUB0033", "--from", "data/2024", "--year", "2025")]
    [InlineData(1, "PUB1", "--from", "data/2024/broken", "--year", "2025")]
    [InlineData(1, "PUB3900", "--from", "data/2024/formless", "--year", "2025")]
    [InlineData(1, "PUB0005", "--from", "data/2024/bureau", "--year", "2025", "--into", "data/README.md/x")]
    [InlineData(1, "PUB0031", "--from", "data/2024/bureau", "--year", "2025", "--into", "data/README.md")]
    [InlineData(1, "PUB0031", "--from", "data/2024/bureau", "--year", "2025", "--into", "data/README.md", "--force")]
    [InlineData(1, "PUB0034", "--year", "2025", "--name", "某局", "--slug", "../x")]
    [InlineData(1, "PUB3900", "--year", "2025", "--name", "某局", "--slug", "x", "--layout", "nowhere")]
    [InlineData(2, "--from", "--year", "2025")]
    [InlineData(2, "--slug", "--year", "2025", "--name", "某局")]
    [InlineData(2, "--name", "--from", "data/2024/bureau", "--year", "2025", "--name", "某局")]
    [InlineData(2, "--year", "--from", "data/2024/bureau")]
    [InlineData(2, "--year", "--from", "data/2024/bureau", "--year", "25")]
    [InlineData(2, "--year", "--from", "data/2024/bureau", "--year", "明年")]
    public void Refuses(int code, string words, params string[] arguments)
    {
        using var folder = Folder();
        folder.Write("data/README.md", "说明");
        folder.Write("data/2024/broken/disclosure.yaml", "年度：2024\n版式: hebei\n");
        folder.Write("data/2024/formless/disclosure.yaml", "年度: 2024\n版式: nowhere\n部门: 某局\n");
        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var result = Run(folder, ["new", .. arguments]);

        Assert.Equal((code, ""), (result.ExitCode, result.Output));
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    private static ProcessResult Run(TemporaryFolder folder, params string[] arguments) =>
        PublisherProcess.Run(folder.Path, ["--lang", "en", .. arguments]);

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        folder.Write("data/2024/bureau/disclosure.yaml", Disclosure);
        folder.Write("data/2024/bureau/projects/01.yaml", Project);
        folder.Write("data/2024/office/disclosure.yaml", Disclosure);
        return folder;
    }
}
