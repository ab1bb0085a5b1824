using Microsoft.Playwright;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>The site's own pages in a real browser: accessible in every width and light, and fit for narrow windows.</summary>
public sealed class SitePageTests(SiteFixture site, RichSite rich)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "index", "index.html" },
        { "search", "search/index.html?q=%E5%8D%B0%E5%88%B7" },
        { "projects", "projects/index.html" },
        { "projects-of-a-year", "projects/2024.html" },
        { "comparison", "compare/tangshan-commerce.html" },
        { "comparison-of-one-year", "compare/yutian-commerce.html" },
        { "withdrawn", "2020/secret/index.html" },
        { "not-found", "404.html" },
        { "hostile", "compare/a%26b%27c%252F%20%23d.html" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_accessible_and_needs_no_scrolling_sideways(string name, string path)
    {
        await using var visit = await site.OpenAsync(rich.Address + path, 320);
        await WaitForAnswerAsync(visit.Page);

        await visit.AssertAccessibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), name);
        await visit.KeepAsync($"site-{name}-320");
    }

    [Theory]
    [InlineData("search", "search/index.html?q=%E5%8D%B0%E5%88%B7")]
    [InlineData("comparison", "compare/tangshan-commerce.html")]
    public async Task Is_accessible_in_the_dark(string name, string path)
    {
        await using var visit = await site.OpenAsync(rich.Address + path, 1440, options => options.ColorScheme = ColorScheme.Dark);
        await WaitForAnswerAsync(visit.Page);

        await visit.AssertAccessibleAsync();
        await visit.KeepAsync($"site-{name}-dark");
    }

    [Fact]
    public async Task Leads_from_an_old_address_to_the_new_one()
    {
        await using var visit = await site.OpenAsync(rich.Address + "2022/yutian-bureau/index.html");
        await visit.Page.WaitForURLAsync("**/2022/yutian-commerce/index.html");

        Assert.Contains("玉田县", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>The page itself, which a browser leaves at once.</summary>
    [Fact]
    public async Task Says_where_a_page_moved_to()
    {
        await using var visit = await site.OpenAsync(rich.Address + "robots.txt");
        var html = (await File.ReadAllTextAsync(
            Path.Combine(rich.Output, "2022/yutian-bureau/index.html"), TestContext.Current.CancellationToken))
            .Replace("http-equiv=\"refresh\"", "name=\"was-refresh\"", StringComparison.Ordinal);
        await visit.Page.SetContentAsync(html);

        await visit.AssertAccessibleAsync();
        Assert.Equal("https://www.example.gov.cn/2022/yutian-commerce/", await visit.Page.Locator("main a").InnerTextAsync());
    }

    [Fact]
    public async Task Compares_the_years_of_a_department()
    {
        await using var visit = await site.OpenAsync(rich.Address + "compare/tangshan-commerce.html");
        var rows = await visit.Page.Locator("tbody tr").AllInnerTextsAsync();

        Assert.Equal("材料印刷费\t0.75\t0.50", rows[0]);
        Assert.Equal("合计\t3,207.38\t3,207.13", (await visit.Page.Locator("tfoot tr").AllInnerTextsAsync())[0]);
        Assert.Equal(41, rows.Count);
    }

    [Fact]
    public async Task Shows_attacks_as_text_on_every_page()
    {
        var pages = Directory.EnumerateFiles(rich.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(rich.Output, file))
            .Where(file => !file.Contains("tangshan", StringComparison.Ordinal) && !file.Contains("yutian-bureau", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var seen = 0;
        await using var visit = await site.OpenAsync(rich.Address + "search/index.html?q=attacked");
        await WaitForAnswerAsync(visit.Page);
        await AssertHarmlessAsync(visit.Page);
        Assert.Contains(RichSite.Attack, await visit.Page.Locator("#search-results").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var page in pages)
        {
            await visit.Page.GotoAsync(rich.Address + string.Join('/', page.Split('/').Select(Uri.EscapeDataString)));
            await AssertHarmlessAsync(visit.Page);
            seen += (await visit.Page.Locator("body").InnerTextAsync()).Contains("window.attacked=1", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(seen >= 4, $"{seen} pages show it");
    }

    private static async Task AssertHarmlessAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("window.attacked === undefined"), page.Url);
        Assert.Equal(0, await page.Locator("img, main script").CountAsync());
    }

    private static async Task WaitForAnswerAsync(IPage page)
    {
        if (page.Url.Contains("?q=", StringComparison.Ordinal))
        {
            await page.WaitForSelectorAsync("form[data-answered]");
        }
    }
}
