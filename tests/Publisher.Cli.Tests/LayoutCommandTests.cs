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
    public void Refuses(int code, string words, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Templates, "templates");
        var result = PublisherProcess.Run(folder.Path, arguments);

        Assert.Equal(code, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
    }
}
