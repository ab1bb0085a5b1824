namespace Publisher.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("no-such-command")]
    [InlineData("build", "--diagnostics", "rainbow")]
    [InlineData("--lang", "fr", "build")]
    public void Answers_wrong_usage_with_2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Build everything under the data folder")]
    [InlineData("zh", "生成数据文件夹中的全部公开文件")]
    public void Helps_in_both_languages(string language, string expected)
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "--lang", language, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Contains("validate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Chooses_the_language_from_the_locale()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.RunWith(new() { ["LANG"] = "zh_CN.UTF-8" }, folder.Path, "build");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("数据文件夹 data 不存在", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_the_data_folder_is_missing()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "build", "--data", "nowhere", "--diagnostics", "short");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("nowhere:1:1: error PUB0001: the data folder nowhere does not exist", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explains_a_code_on_stdout()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "explain", "pub1002");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("PUB1002\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("GB18030", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, PublisherProcess.Run(folder.Path, "explain", "PUB9999").ExitCode);
    }

    [Fact]
    public void Prints_no_colours_into_a_pipe()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.RunWith(new() { ["TERM"] = "xterm-256color" }, folder.Path, "build");

        Assert.DoesNotContain('\u001b', result.Error + result.Output);
    }
}
