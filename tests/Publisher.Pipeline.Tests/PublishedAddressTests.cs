using Publisher.Pipeline.Building;

namespace Publisher.Pipeline.Tests;

/// <summary>An address that was published once is found for ever, or the build refuses.</summary>
public sealed class PublishedAddressTests : IDisposable
{
    private readonly SmallDisclosure _small = new();

    private string Live => _small.Folder["live"];

    public void Dispose() => _small.Dispose();

    [Fact]
    public async Task Refuses_to_lose_a_published_address()
    {
        await PublishAsync();
        Rename("bureau", "office");
        var report = await BuildAsync();

        Assert.Equal("data/addresses.yaml:1:1: error PUB6201: the published address 2024/bureau would be lost\n", report.Print(_small.Folder.Path));
        Assert.False(Directory.Exists(_small.Output));
    }

    [Fact]
    public async Task Keeps_a_page_at_the_old_address_of_what_moved()
    {
        await PublishAsync();
        Rename("bureau", "office");
        _small.Folder.Write("data/addresses.yaml", "已迁移:\n  2024/bureau: 2024/office\n");
        var report = await BuildAsync();

        Assert.False(report.HasErrors);
        Assert.Contains("url=../../2024/office/index.html", await ReadAsync("out/2024/bureau/index.html"), StringComparison.Ordinal);
        Assert.Contains("url=../compare/office.html", await ReadAsync("out/compare/bureau.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_was_withdrawn_and_why()
    {
        _small.Folder.CopyFrom(_small.Folder["data/2024/bureau"], "data/2024/other");
        await PublishAsync();
        Directory.Delete(_small.Folder["data/2024/bureau"], recursive: true);
        _small.Folder.Write("data/addresses.yaml", "已撤回:\n  2024/bureau: 内容有误\n");
        var report = await BuildAsync();

        Assert.False(report.HasErrors);
        Assert.Contains("原因：内容有误", await ReadAsync("out/2024/bureau/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("2024/bureau/", await ReadAsync("out/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_on_keeping_a_page_that_was_kept()
    {
        await PublishAsync();
        Rename("bureau", "office");
        _small.Folder.Write("data/addresses.yaml", "已迁移:\n  2024/bureau: 2024/office\n");
        await BuildAsync();
        Directory.Delete(Live, recursive: true);
        Directory.Move(_small.Output, Live);
        File.Delete(_small.Folder["data/addresses.yaml"]);
        var report = await BuildAsync();

        Assert.Contains(report.Diagnostics, finding => finding.Code == "PUB6201");
    }

    [Fact]
    public async Task Lets_drafts_come_and_go()
    {
        _small.Folder.CopyFrom(_small.Folder["data/2024/bureau"], "data/2024/draft");
        await Build.RunAsync(_small.Data, _small.Output);
        Directory.Delete(_small.Folder["data/2024/draft"], recursive: true);

        Assert.False((await Build.RunAsync(_small.Data, _small.Output)).HasErrors);
    }

    [Fact]
    public async Task Takes_the_published_manifest_from_the_address_book()
    {
        await PublishAsync();
        Rename("bureau", "office");
        _small.Folder.Write("data/addresses.yaml", "已发布清单: ../live/manifest.json\n");
        var report = await Build.RunAsync(_small.Data, _small.Output);

        Assert.Contains(report.Diagnostics, finding => finding.Code == "PUB6201");
    }

    [Theory]
    [InlineData("已迁移:\n  2024/bureau: 2023/bureau\n", "PUB6202", "PUB6203")]
    [InlineData("已迁移:\n  2023/old: 2024/nowhere\n", "PUB6203")]
    [InlineData("已迁移:\n  2023/old: 2024/bureau\n已撤回:\n  2023/old: 原因\n", "PUB6204")]
    [InlineData("已撤回:\n  2024/bureau: 原因\n", "PUB6202")]
    [InlineData("已发布清单: ../nothing\n", "PUB6205")]
    [InlineData("- 2024/bureau\n", "PUB6211")]
    [InlineData("迁移:\n  2023/old: 2024/bureau\n", "PUB6212")]
    [InlineData("已迁移: 2023/old\n", "PUB6213")]
    [InlineData("已撤回:\n  2023/../../secret: 原因\n", "PUB6214")]
    [InlineData("已撤回:\n  2023/..: 原因\n", "PUB6214")]
    [InlineData("已迁移:\n  2023/old: https://example.org\n", "PUB6214")]
    [InlineData("已撤回:\n  2023/old:\n", "PUB6215")]
    public async Task Finds_slips_in_the_address_book(string book, params string[] codes)
    {
        _small.Folder.Write("data/addresses.yaml", book);
        var report = await Build.RunAsync(_small.Data, _small.Output);

        Assert.Equal(codes, report.Diagnostics.Where(finding => finding.Code.StartsWith("PUB62", StringComparison.Ordinal)).Select(finding => finding.Code));
        Assert.True(report.HasErrors);
        Assert.False(Directory.Exists(_small.Output));
    }

    private async Task PublishAsync() => Assert.False((await Build.RunAsync(_small.Data, Live)).HasErrors);

    private Task<BuildReport> BuildAsync() => SiteBuild.RunAsync(
        new BuildOptions
        {
            Data = _small.Data,
            Templates = Repository.Templates,
            Output = _small.Output,
            Date = Build.Date,
            Rules = RuleUse.None,
            Published = Live,
        },
        progress: null,
        TestContext.Current.CancellationToken);

    private void Rename(string from, string to) =>
        Directory.Move(_small.Folder[$"data/2024/{from}"], _small.Folder[$"data/2024/{to}"]);

    private Task<string> ReadAsync(string path) => File.ReadAllTextAsync(_small.Folder[path], TestContext.Current.CancellationToken);
}
