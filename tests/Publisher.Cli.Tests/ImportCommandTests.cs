namespace Publisher.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string Text = Path.Combine(Repository.Root, "tests", "published", "yutian-2022.txt");

    private readonly TemporaryFolder _folder = new();

    public ImportCommandTests() => _folder.CopyFrom(Repository.Templates, "templates");

    [Fact]
    public void Imports_a_text_that_a_build_takes()
    {
        var imported = PublisherProcess.Run(_folder.Path, "import", Text, "--into", "data/2022/yutian");
        var built = PublisherProcess.Run(_folder.Path, "build");

        Assert.Equal((0, "data/2022/yutian\n"), (imported.ExitCode, imported.Output));
        Assert.Contains("PUB9105", imported.Error, StringComparison.Ordinal);
        Assert.Equal(0, built.ExitCode);
        Assert.Equal(4, Directory.EnumerateFiles(_folder["data/2022/yutian/projects"]).Count());
        Assert.Contains("PUB9208", File.ReadAllText(_folder["data/2022/yutian/import-report.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Restores_the_data_of_a_signed_file_and_reads_its_pages_when_told_to()
    {
        _folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        PublisherProcess.Run(_folder.Path, "build");
        PublisherProcess.Run(_folder.Path, "sign", "out/2024/bureau", "--trial");
        var file = _folder["out/2024/bureau/disclosure.pdf"];
        var signed = File.ReadAllBytes(file);
        var restored = PublisherProcess.Run(_folder.Path, "import", file, "--into", "restored/2024/bureau");
        var read = PublisherProcess.Run(_folder.Path, "import", file, "--pages", "--into", "read/2024/bureau");

        Assert.Equal((0, 0), (restored.ExitCode, read.ExitCode));
        Assert.Contains("PUB9060", restored.Error, StringComparison.Ordinal);
        Assert.Equal(FolderContent.Of(_folder["data/2024/bureau"]), FolderContent.Of(_folder["restored/2024/bureau"]));
        Assert.Contains("PUB9059", read.Error, StringComparison.Ordinal);
        Assert.Contains("PUB9059", File.ReadAllText(_folder["read/2024/bureau/import-report.txt"]), StringComparison.Ordinal);
        Assert.Equal(signed, File.ReadAllBytes(file));
    }

    [Fact]
    public void Finds_a_folder_by_year_and_name()
    {
        var imported = PublisherProcess.Run(_folder.Path, "import", Text);

        Assert.Equal((0, Path.Combine("data", "2022", "yutian-2022") + "\n"), (imported.ExitCode, imported.Output));
    }

    [Fact]
    public void Overwrites_nothing_unless_told_to()
    {
        PublisherProcess.Run(_folder.Path, "import", Text, "--into", "data/2022/yutian");
        File.WriteAllText(_folder["data/2022/yutian/disclosure.yaml"], "mine");
        var refused = PublisherProcess.Run(_folder.Path, "import", Text, "--into", "data/2022/yutian");
        var kept = File.ReadAllText(_folder["data/2022/yutian/disclosure.yaml"]);
        var forced = PublisherProcess.Run(_folder.Path, "import", Text, "--into", "data/2022/yutian", "--force");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("PUB9300", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", kept);
        Assert.Equal(0, forced.ExitCode);
        Assert.StartsWith("年度: 2022\n", File.ReadAllText(_folder["data/2022/yutian/disclosure.yaml"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "PUB9001", "import", "nowhere.docx")]
    [InlineData(1, "PUB9002", "import", "templates")]
    [InlineData(1, "PUB9004", "import", "templates/hebei/layout.yaml")]
    [InlineData(1, "PUB9103", "import", "templates/hebei/layout.yaml", "--layout", "nowhere")]
    [InlineData(2, "FILE", "import")]
    public void Refuses(int code, string words, params string[] arguments)
    {
        var result = PublisherProcess.Run(_folder.Path, arguments);

        Assert.Equal(code, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    public void Dispose() => _folder.Dispose();
}
