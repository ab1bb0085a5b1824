namespace Publisher.Cli.Tests;

public sealed class LayoutCommandTests
{
    [Fact]
    public void Starts_a_layout_and_tries_it()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var created = PublisherProcess.Run(folder.Path, "new-layout", "my-city", "--from", "hebei");
        var tried = PublisherProcess.Run(folder.Path, "layout", "test", "my-city");

        Assert.Equal((0, Path.Combine("templates", "my-city") + "\n"), (created.ExitCode, created.Output));
        Assert.Equal(0, tried.ExitCode);
        var pages = tried.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, pages.Length);
        Assert.All(pages, page => Assert.True(File.Exists(folder[page])));
        Assert.Contains("5 samples in " + Path.Combine("artifacts", "layouts", "my-city"), tried.Error, StringComparison.Ordinal);

        // Samples are not for the public.
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void Makes_a_layout_from_a_published_file()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var file = Path.Combine(Repository.Root, "tests", "published", "yutian-2022.txt");
        var created = PublisherProcess.Run(folder.Path, "new-layout", "my-city", "--from", "tianjin", "--like", file, "--lang", "zh");
        var imported = PublisherProcess.Run(folder.Path, "import", file, "--into", "data/2022/bureau", "--layout", "my-city");

        Assert.Equal((0, Path.Combine("templates", "my-city") + "\n"), (created.ExitCode, created.Output));
        Assert.Contains("\n  栏目 资金支出计划：资金支出计划（%）\n", created.Error, StringComparison.Ordinal);
        Assert.Contains("\n  指标列 指标值确定依据：", created.Error, StringComparison.Ordinal);
        Assert.Contains("\n按这套版式导入原文再生成，文字与原文相同\n", created.Error, StringComparison.Ordinal);
        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("PUB9208", imported.Error, StringComparison.Ordinal);
        Assert.Equal(["data", "templates"], Directory.GetDirectories(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_what_its_templates_do_not_print()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "published", "yutian-2022.txt"));
        var file = folder.Write("file.txt", text.Replace("\t绩效目标\n", "\t绩效管理\n\t已纳入\n\n\t绩效目标\n", StringComparison.Ordinal));
        var created = PublisherProcess.Run(folder.Path, "new-layout", "my-city", "--like", file, "--lang", "zh");

        Assert.Equal(0, created.ExitCode);
        Assert.Contains("docs/new-layout.md", created.Error, StringComparison.Ordinal);
        Assert.Contains("  没有印出（4 处）：绩效管理\n", created.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_samples_where_it_is_told_to()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var result = PublisherProcess.Run(folder.Path, "layout", "test", "hebei", "--out", "here");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(folder["here/out/2024/full/disclosure.pdf"]));
        Assert.True(File.Exists(folder["here/data/2024/full/disclosure.json"]));
    }

    [Theory]
    [InlineData(1, "PUB3922", "new-layout", "hebei", "--from", "hebei")]
    [InlineData(1, "PUB3921", "new-layout", "../x", "--from", "hebei")]
    [InlineData(1, "PUB3900", "new-layout", "x", "--from", "nowhere")]
    [InlineData(1, "PUB3900", "layout", "test", "nowhere")]
    [InlineData(2, "--from", "new-layout", "x")]
    [InlineData(1, "PUB3922", "new-layout", "hebei", "--like", "nowhere.docx")]
    [InlineData(1, "PUB9001", "new-layout", "x", "--like", "nowhere.docx")]
    [InlineData(1, "PUB9103", "new-layout", "x", "--like", "nowhere.docx", "--from", "nowhere")]
    [InlineData(1, "PUB9150", "new-layout", "x", "--like", "templates/hebei/layout.md")]
    public void Refuses(int code, string words, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        folder.Write("templates/hebei/layout.md", "买菜清单\n");
        var result = PublisherProcess.Run(folder.Path, arguments);

        Assert.False(Directory.Exists(folder["templates/x"]));
        Assert.Equal(code, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }
}
