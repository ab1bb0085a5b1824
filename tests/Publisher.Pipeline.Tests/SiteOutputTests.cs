using System.Xml.Linq;

namespace Publisher.Pipeline.Tests;

/// <summary>The site's own files as a build writes them: the feed from the history, and no more and no less than a clean build.</summary>
public sealed class SiteOutputTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly SmallDisclosure _small = new();

    public void Dispose() => _small.Dispose();

    [Theory]
    [InlineData("changed")]
    [InlineData("deleted")]
    [InlineData("renamed")]
    [InlineData("swapped")]
    [InlineData("withdrawn")]
    [InlineData("lost index")]
    public async Task Leaves_what_a_clean_build_leaves(string change)
    {
        foreach (var name in (string[])["second", "third"])
        {
            _small.Folder.CopyFrom(_small.Folder["data/2024/bureau"], $"data/2024/{name}");
            _small.Replace($"data/2024/{name}/disclosure.yaml", "部门: 某市商务局", $"部门: {name}局");
        }

        await Build.RunAsync(_small.Data, _small.Output);
        switch (change)
        {
            case "changed":
                _small.Replace("data/2024/second/projects/01-材料印刷费.yaml", "印刷数量", "装订数量");
                break;
            case "deleted":
                Directory.Delete(_small.Folder["data/2024/second"], recursive: true);
                break;
            case "renamed":
                Directory.Move(_small.Folder["data/2024/second"], _small.Folder["data/2024/new"]);
                break;
            case "swapped":
                Directory.Move(_small.Folder["data/2024/second"], _small.Folder["data/2024/new"]);
                Directory.Move(_small.Folder["data/2024/third"], _small.Folder["data/2024/second"]);
                Directory.Move(_small.Folder["data/2024/new"], _small.Folder["data/2024/third"]);
                break;
            case "withdrawn":
                _small.Folder.Write("data/addresses.yaml", "已撤回:\n  2023/gone: 原因\n");
                break;
            case "lost index":
                File.Delete(_small.Folder["out/search/disclosures.js"]);
                break;
        }

        await Build.RunAsync(_small.Data, _small.Output);
        var incremental = SiteFiles();
        Directory.Delete(_small.Output, recursive: true);
        await Build.RunAsync(_small.Data, _small.Output);

        Assert.Equal(SiteFiles(), incremental);
        Assert.NotEmpty(incremental);
    }

    [Fact]
    public async Task Writes_only_what_a_change_touches()
    {
        _small.Folder.CopyFrom(_small.Folder["data/2024/bureau"], "data/2024/second");
        await Build.RunAsync(_small.Data, _small.Output);
        _small.Replace("data/2024/second/disclosure.yaml", "定期检查。", "不定期检查。");
        var report = await Build.RunAsync(_small.Data, _small.Output);

        // The text is in no list: only the disclosure's own files, the manifest, and both places that have its hashes for readers.
        Assert.Equal((1, 1), (report.Built, report.Kept));
        Assert.Equal(9 + 1 + 2, report.Files);
    }

    [Fact]
    public async Task Tells_publications_and_corrections_from_the_history()
    {
        Git("init", "-q");
        Commit("2024-02-01T00:00:00Z", "Draft");
        _small.Replace("data/2024/bureau/disclosure.yaml", "金额单位: 万元", "金额单位: 万元\n信息公开:\n  发布日期: 2024-02-05");
        Commit("2024-02-04T00:00:00Z", "Publish");
        _small.Replace(SmallDisclosure.Project, ">880份", ">881份");
        Commit("2024-03-01T08:30:00Z", "更正印刷数量 <&> \u0007]]>");
        await Build.RunAsync(_small.Data, _small.Output);
        var feed = XDocument.Load(_small.Folder["out/feed.xml"]).Root!;

        Assert.Equal("2024-03-01T08:30:00Z", (string)feed.Element(Atom + "updated")!);
        Assert.Equal(
            [
                "2024-03-01T08:30:00Z 更正：某市商务局2024年部门预算绩效目标 | 更正印刷数量 <&> ]]>",
                "2024-02-04T16:00:00Z 发布：某市商务局2024年部门预算绩效目标 | ",
            ],
            feed.Elements(Atom + "entry").Select(entry =>
                $"{(string)entry.Element(Atom + "updated")!} {(string)entry.Element(Atom + "title")!} | {(string?)entry.Element(Atom + "summary")}"));
        Assert.Equal(2, feed.Elements(Atom + "entry").Select(entry => (string)entry.Element(Atom + "id")!).Distinct().Count());
    }

    [Fact]
    public async Task Maps_the_site_where_its_address_is_known()
    {
        _small.Folder.Write("data/site.yaml", """
            站点名称: 某市人民政府
            站点域名: www.example.gov.cn
            站点标识码: "1302000001"
            栏目名称: 预算绩效
            栏目介绍: 公开
            栏目关键词: [绩效]
            栏目类别: 信息公开
            网址: https://www.example.gov.cn/a&b/

            """);
        await Build.RunAsync(_small.Data, _small.Output);
        var addresses = XDocument.Load(_small.Folder["out/sitemap.xml"]).Descendants(Map + "loc").Select(place => place.Value).ToList();

        Assert.Contains("https://www.example.gov.cn/a&b/", addresses);
        Assert.Contains("https://www.example.gov.cn/a&b/2024/bureau/", addresses);
        Assert.Contains("https://www.example.gov.cn/a&b/compare/bureau.html", addresses);
        Assert.All(addresses, address => Assert.True(
            File.Exists(Path.Combine(_small.Output, (address + (address.EndsWith('/') ? "index.html" : ""))["https://www.example.gov.cn/a&b/".Length..]))));
        Assert.Contains("Sitemap: https://www.example.gov.cn/a&b/sitemap.xml", await File.ReadAllTextAsync(_small.Folder["out/robots.txt"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("src=\"/a&amp;b/assets/page.js\"", await File.ReadAllTextAsync(_small.Folder["out/404.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>What lies outside the disclosures' folders.</summary>
    private Dictionary<string, string> SiteFiles() => _small.Files()
        .Where(file => !char.IsAsciiDigit(file.Key[0]))
        .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);

    private void Commit(string date, string message)
    {
        Git("add", "-A");
        Run("env", "GIT_COMMITTER_DATE=" + date, "git", "-C", _small.Folder.Path, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments) => Run("git", ["-C", _small.Folder.Path, .. arguments]);

    private static void Run(string program, params string[] arguments)
    {
        var (exit, output) = RealTool.Run(program, arguments);
        Assert.True(exit == 0, output);
    }
}
