using Microsoft.Playwright;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>What a reader does with the page of a disclosure.</summary>
public sealed class DisclosurePageTests(SiteFixture site)
{
    private const string Tangshan = "2024/tangshan-commerce/index.html";
    private const string Table = "_Toc_4_4_0000000011";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leads_from_the_contents_to_a_table(bool scripts)
    {
        await using var visit = await site.OpenAsync(Tangshan, configure: options => options.JavaScriptEnabled = scripts);

        await visit.Page.Locator($"#page-contents a[href='#{Table}']").ClickAsync();

        Assert.EndsWith($"#{Table}", visit.Page.Url, StringComparison.Ordinal);
        var heading = (await visit.Page.Locator($"#{Table}").BoundingBoxAsync())!;
        Assert.InRange(heading.Y, 0, 200);
        Assert.True(await visit.Page.Locator("#page-contents").IsVisibleAsync());
        var contents = (await visit.Page.Locator("#page-contents").BoundingBoxAsync())!;
        Assert.InRange(contents.Y, 0, 100);
    }

    [Fact]
    public async Task Marks_in_the_contents_what_is_being_read()
    {
        await using var visit = await site.OpenAsync(Tangshan);

        await visit.Page.EvaluateAsync($"document.getElementById('{Table}').scrollIntoView()");

        var current = visit.Page.Locator("#page-contents a[aria-current]");
        await Assertions.Expect(current).ToHaveAttributeAsync("href", $"#{Table}");
        Assert.Equal(1, await current.CountAsync());
        Assert.True((await current.BoundingBoxAsync())!.Y is > 0 and < 900);
    }

    [Fact]
    public async Task Leads_back_to_the_contents_on_a_narrow_screen()
    {
        await using var visit = await site.OpenAsync($"{Tangshan}#{Table}", width: 320);

        await visit.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "目录" }).ClickAsync();

        Assert.EndsWith("#page-contents", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".web-heading:has(#" + Table + ") > a")]
    [InlineData("tr[id^='zb-'] a[aria-label]")]
    public async Task Copies_the_link_of_a_place(string mark)
    {
        await using var visit = await site.OpenAsync(Tangshan);
        var link = visit.Page.Locator(mark).First;
        var href = await link.GetAttributeAsync("href");

        await link.ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("链接已复制");
        Assert.Equal(site.Address + Tangshan + href, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith(href!, visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_to_a_place_without_scripts_too()
    {
        await using var visit = await site.OpenAsync(Tangshan, configure: options => options.JavaScriptEnabled = false);
        var row = visit.Page.Locator("tr[id^='zb-']").Nth(20);

        await row.Locator("a[aria-label]").ClickAsync();

        Assert.EndsWith("#" + await row.GetAttributeAsync("id"), visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await row.EvaluateAsync<bool>("row => row.matches(':target')"));
    }

    [Theory]
    [InlineData("Word 文档", "唐山市商务局2024年部门预算绩效目标.docx", "disclosure.docx")]
    [InlineData("PDF 文档", "唐山市商务局2024年部门预算绩效目标.pdf", "disclosure.pdf")]
    [InlineData("全部数据", "唐山市商务局2024年部门预算绩效目标（数据）.json", "data.json")]
    public async Task Saves_files_under_chinese_names_with_the_hash_that_it_shows(string label, string name, string file)
    {
        await using var visit = await site.OpenAsync(Tangshan);
        var item = visit.Page.Locator(".web-downloads li").Filter(new() { HasText = label });

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => item.GetByRole(AriaRole.Link).ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        using var folder = new TemporaryFolder();
        await download.SaveAsAsync(folder["file"]);
        var content = await File.ReadAllBytesAsync(folder["file"], TestContext.Current.CancellationToken);
        Assert.Equal(File.ReadAllBytes(Path.Combine(site.Folder, "2024", "tangshan-commerce", file)), content);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), await item.Locator("code").TextContentAsync());
        Assert.Equal(file.EndsWith(".pdf", StringComparison.Ordinal), (await item.TextContentAsync())!.Contains("未签名", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Remembers_large_type()
    {
        const string Size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
        await using var visit = await site.OpenAsync(Tangshan);
        var large = visit.Page.GetByRole(AriaRole.Switch, new() { Name = "大字" });

        await large.CheckAsync();
        Assert.Equal(20.8, await visit.Page.EvaluateAsync<double>(Size), 0.01);
        await visit.Page.GotoAsync(site.Address + "2022/yutian-commerce/index.html");
        Assert.True(await large.IsCheckedAsync());
        Assert.Equal(20.8, await visit.Page.EvaluateAsync<double>(Size), 0.01);
        await large.UncheckAsync();
        await visit.Page.ReloadAsync();
        Assert.False(await large.IsCheckedAsync());
    }

    [Fact]
    public async Task Enlarges_type_without_scripts_too()
    {
        await using var visit = await site.OpenAsync(Tangshan, configure: options => options.JavaScriptEnabled = false);
        var before = (await visit.Page.Locator("h1").BoundingBoxAsync())!.Height;

        await visit.Page.GetByText("大字").ClickAsync();

        Assert.True((await visit.Page.Locator("h1").BoundingBoxAsync())!.Height > before * 1.2);
    }

    [Fact]
    public async Task Reaches_all_from_the_keyboard()
    {
        await using var visit = await site.OpenAsync("2022/yutian-commerce/index.html", width: 320);

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await Focused(visit, "textContent"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("page-main", await Focused(visit, "id"));

        var table = visit.Page.Locator(".web-table").First;
        await table.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(table).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }

    [Fact]
    public async Task Is_whole_at_once_with_scripts_off_and_says_the_same()
    {
        await using var plain = await site.OpenAsync(Tangshan, configure: options => options.JavaScriptEnabled = false);
        await using var scripted = await site.OpenAsync(Tangshan);

        Assert.Equal(await Text(scripted), await Text(plain));
        Assert.Equal([site.Address + Tangshan], plain.Requests.Where(request => !request.EndsWith(".svg", StringComparison.Ordinal)));

        static async Task<string> Text(Visit visit) => (await visit.Page.Locator("main").InnerTextAsync()).Trim();
    }

    [Fact]
    public async Task Shows_from_a_folder_as_from_a_server()
    {
        await using var visit = await site.OpenAsync(new Uri(Path.Combine(site.Folder, Tangshan)).AbsoluteUri);

        Assert.True(await visit.Page.Locator(".web-chart").First.IsVisibleAsync());
        Assert.Equal("rgb(179, 21, 27)", await visit.Page.Locator(".web-site").EvaluateAsync<string>("element => getComputedStyle(element).color"));
    }

    private static Task<string> Focused(Visit visit, string property) =>
        visit.Page.EvaluateAsync<string>($"document.activeElement.{property}");
}
