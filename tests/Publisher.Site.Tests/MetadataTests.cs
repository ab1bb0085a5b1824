using Publisher.Pipeline.Building;
using Publisher.Site.Tests.Browser;
using Publisher.Text.Diagnostics;

namespace Publisher.Site.Tests;

/// <summary>国办发〔2017〕47号, annex 2: what the head of every content page says.</summary>
public sealed class MetadataTests(SiteFixture site)
{
    [Theory]
    [InlineData("2024/tangshan-commerce", "唐山市商务局")]
    [InlineData("2022/yutian-commerce", "玉田县商务和投资促进局")]
    [InlineData("2021/chengde-commerce", "承德市商务局")]
    public void Pages_of_this_repository_say_all_that_is_required(string folder, string source)
    {
        var metadata = Html.Read(Path.Combine(site.Folder, folder, "index.html")).Metadata();

        Assert.All(
            new[] { "SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType", "ArticleTitle", "PubDate", "ContentSource" },
            name => Assert.False(string.IsNullOrWhiteSpace(metadata.GetValueOrDefault(name)), name));
        Assert.Equal(source, metadata["ContentSource"]);
        Assert.StartsWith(source, metadata["ArticleTitle"], StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d$", metadata["PubDate"]);
        Assert.Contains("个项目，预算", metadata["Description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_where_it_is_published()
    {
        using var small = new SmallSite();
        small.Folder.Write("data/site.yaml", SmallSite.Settings + "\n网址: https://www.example.gov.cn/yusuan\n责任编辑: 张三\n图片: https://www.example.gov.cn/a.png\n");
        await SiteFixture.BuildAsync(small.Data, small.Output);

        var page = Html.Read(small.Page);
        Assert.Equal("https://www.example.gov.cn/yusuan/2024/bureau/", page.Metadata()["Url"]);
        Assert.Equal("https://www.example.gov.cn/yusuan/2024/bureau/", page.Named("link").Single(link => (string?)link.Attribute("rel") == "canonical").Attribute("href")!.Value);
        Assert.Equal("张三", page.Metadata()["Author"]);
        Assert.Equal("https://www.example.gov.cn/a.png", page.Metadata()["Image"]);

        // 发布日期 is not written there: the date of the data counts.
        Assert.Equal("2024-03-01 00:00", page.Metadata()["PubDate"]);
    }

    [Fact]
    public async Task Does_without_a_site_and_says_so_once()
    {
        using var small = new SmallSite();
        var report = await SiteFixture.BuildAsync(small.Data, small.Output);

        Assert.Equal(1, report.Built);
        Assert.Equal(Severity.Info, Assert.Single(report.Diagnostics, finding => finding.Code == "PUB6110").Severity);
        var metadata = Html.Read(small.Page).Metadata();
        Assert.DoesNotContain("SiteName", metadata.Keys);
        Assert.Equal("某市商务局", metadata["ContentSource"]);
        Assert.Equal("2024-03-01 00:00", metadata["PubDate"]);
    }

    [Fact]
    public async Task Builds_nothing_while_a_required_value_is_missing()
    {
        using var small = new SmallSite();
        small.Folder.Write("data/site.yaml", SmallSite.Settings.Replace("栏目介绍: 各部门的绩效目标\n", "", StringComparison.Ordinal));
        var report = await SiteFixture.BuildAsync(small.Data, small.Output);

        var error = Assert.Single(report.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal("PUB6101", error.Code);
        Assert.EndsWith("site.yaml", error.Span.File!.Path, StringComparison.Ordinal);
        Assert.Contains("栏目介绍", error.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.False(File.Exists(small.Page));
        Assert.Contains(Validation.Run(Options(small)).Diagnostics, finding => finding.Code == "PUB6101");
    }

    [Fact]
    public async Task Refuses_a_page_of_a_site_without_any_date()
    {
        using var small = new SmallSite();
        small.Folder.Write("data/site.yaml", SmallSite.Settings);
        var report = await SiteBuild.RunAsync(Options(small) with { Date = DateTimeOffset.UnixEpoch }, progress: null, TestContext.Current.CancellationToken);

        var error = Assert.Single(report.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal("PUB6111", error.Code);
        Assert.EndsWith("disclosure.yaml", error.Span.File!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_pages_anew_when_the_site_changes()
    {
        using var small = new SmallSite();
        small.Folder.Write("data/site.yaml", SmallSite.Settings);
        await SiteFixture.BuildAsync(small.Data, small.Output);
        Assert.Equal(1, (await SiteFixture.BuildAsync(small.Data, small.Output)).Kept);

        small.Folder.Write("data/site.yaml", SmallSite.Settings.Replace("某市", "另一市", StringComparison.Ordinal));
        Assert.Equal(1, (await SiteFixture.BuildAsync(small.Data, small.Output)).Built);
        Assert.Equal("另一市人民政府", Html.Read(small.Page).Metadata()["SiteName"]);
    }

    private static BuildOptions Options(SmallSite small) => new()
    {
        Data = small.Data, Templates = Repository.Templates, Output = small.Output, Rules = RuleUse.None,
    };
}
