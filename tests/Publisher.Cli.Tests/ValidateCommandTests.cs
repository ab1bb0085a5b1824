using System.Text.Json;

namespace Publisher.Cli.Tests;

public sealed class ValidateCommandTests
{
    private const string Project = "data/2024/bureau/projects/01-材料印刷费.yaml";

    [Fact]
    public void Shows_errors_and_warnings_and_counts_the_rest()
    {
        using var folder = Folder();
        var result = PublisherProcess.Run(folder.Path, "--lang", "en", "validate");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning[PUB2201]", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("info[", result.Error, StringComparison.Ordinal);
        Assert.Contains("--all shows them", result.Error, StringComparison.Ordinal);
        Assert.Contains("info[PUB2219]", PublisherProcess.Run(folder.Path, "--lang", "en", "validate", "--all").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_at_an_error_and_at_too_many_warnings()
    {
        using var folder = Folder();
        Assert.Equal(0, PublisherProcess.Run(folder.Path, "validate", "--max-warnings", "99").ExitCode);
        Assert.Equal(1, PublisherProcess.Run(folder.Path, "validate", "--max-warnings", "1").ExitCode);

        Replace(folder, "12月底: 100%", "12月底: 90%");
        var result = PublisherProcess.Run(folder.Path, "--lang", "en", "validate", "--diagnostics", "short");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{Project}:7:9: error PUB2122", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Prints_one_document_and_nothing_beside_it(string format)
    {
        using var folder = Folder();
        var result = PublisherProcess.Run(folder.Path, "validate", "--diagnostics", format);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Output);
        JsonDocument.Parse(result.Error);
    }

    [Fact]
    public void Shows_what_is_waived_as_a_notice()
    {
        using var folder = Folder();
        Replace(folder, "12月底: 100%", "12月底: 90%");
        folder.Write(Project, File.ReadAllText(folder[Project]) + "豁免: {PUB2122: 结转到下一年}\n");
        var result = PublisherProcess.Run(folder.Path, "--lang", "en", "validate", "--diagnostics", "short");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("info PUB2122", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Repairs_the_data_files()
    {
        using var folder = Folder();
        Replace(folder, "\">880份\"", "≧880百分比 # 待核");
        var result = PublisherProcess.Run(folder.Path, "--lang", "en", "validate", "--fix");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 files repaired", result.Error, StringComparison.Ordinal);
        Assert.Contains("指标值: ≥880% # 待核\n", File.ReadAllText(folder[Project]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "为什么：", "错误 · 必为差错 · M02")]
    [InlineData("en", "why: ", "error · certain · M02")]
    public void Explains_rules(string language, string why, string kind)
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "--lang", language, "explain", "PUB2107");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(why, result.Output, StringComparison.Ordinal);
        Assert.Contains(kind, result.Output, StringComparison.Ordinal);
        Assert.Contains("≤4.25万元", result.Output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        folder.CopyFrom(Repository.Templates, "templates");
        return folder;
    }

    private static void Replace(TemporaryFolder folder, string old, string @new)
    {
        var text = File.ReadAllText(folder[Project]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.Write(Project, text.Replace(old, @new, StringComparison.Ordinal));
    }
}
