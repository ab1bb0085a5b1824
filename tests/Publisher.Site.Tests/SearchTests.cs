using Publisher.Site.Records;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>The search in a real browser.</summary>
public sealed class SearchTests(SiteFixture site, RichSite rich)
{
    [Fact]
    public async Task Finds_projects_from_the_first_page_and_leads_to_them()
    {
        await using var visit = await site.OpenAsync(rich.Address + "index.html");
        await visit.Page.FillAsync("#search-words", "龙头企业奖励");
        await visit.Page.PressAsync("#search-words", "Enter");
        await visit.Page.WaitForSelectorAsync("form[data-answered='龙头企业奖励']");

        Assert.Equal("找到 6 项。", await visit.Page.Locator("#search-status").InnerTextAsync());
        await visit.Page.Locator("#search-results a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/2024/tangshan-commerce/index.html#_Toc_4_4_*");
        var id = new Uri(visit.Page.Url).Fragment[1..];
        Assert.Contains("龙头企业奖励", await visit.Page.Locator($"[id='{id}']").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("印刷数量", "印刷数量")]
    [InlineData("唐山 保密柜", "电子保密柜")]
    [InlineData("2024 会计档案", "会计档案密集柜")]
    [InlineData("２０２４年 卷柜", "卷柜")]
    [InlineData("柜", "卷柜")]
    [InlineData("ATTACKED", "标题")]
    public async Task Finds(string question, string expected)
    {
        var (status, results) = await AskAsync(question);

        Assert.DoesNotContain("没有找到", status, StringComparison.Ordinal);
        Assert.Contains(expected, results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("印刷柜")]
    [InlineData("没有这样的项目名称")]
    [InlineData("玉田 电子保密柜")]
    [InlineData("\U0002CB4E")]
    public async Task Finds_nothing_where_nothing_is(string question)
    {
        var (status, results) = await AskAsync(question);

        Assert.Equal("没有找到。可以换个说法，或者看全部项目。", status);
        Assert.Equal("", results);
    }

    [Fact]
    public async Task Shows_more_when_asked()
    {
        await using var visit = await site.OpenAsync(rich.Address + "search/index.html?q=%E7%BB%B4%E6%8A%A4");
        await visit.Page.WaitForSelectorAsync("form[data-answered]");
        await visit.Page.FillAsync("#search-words", "服务对象满意度");
        await visit.Page.WaitForSelectorAsync("form[data-answered='服务对象满意度']");
        Assert.Equal(20, await visit.Page.Locator("#search-results > li").CountAsync());
        await visit.Page.ClickAsync("#search-more");

        await visit.Page.Locator("#search-results > li").Nth(20).WaitForAsync();
    }

    /// <summary>
    /// Every piece of every text is found, words of ASCII from their beginning: the browser takes questions apart as the index was.
    /// </summary>
    [Fact]
    public async Task Finds_every_piece_of_a_text()
    {
        var texts = Directory.EnumerateFiles(rich.Output, RecordFile.FileName, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => RecordFile.Read(File.ReadAllBytes(file))!.Projects)
            .SelectMany(project => project.Indicators.Prepend(project.Name))
            .Where(text => text.Length > 3)
            .Where((_, index) => index % 23 == 0)
            .ToList();
        Assert.InRange(texts.Count, 20, 60);
        await using var visit = await site.OpenAsync(rich.Address + "search/index.html");
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            var start = index % (text.Length - 2);
            var piece = text.Substring(start, Math.Min(1 + (index % 6), text.Length - start)).Trim();
            if (!piece.Any(char.IsLetterOrDigit)
                || (start > 0 && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            var found = await visit.Page.EvaluateAsync<bool>(
                """
                question => new Promise(resolve => {
                  const form = document.getElementById('search');
                  delete form.dataset.answered;
                  new MutationObserver((_, observer) => {
                    if (form.dataset.answered === question) {
                      observer.disconnect();
                      resolve(document.querySelectorAll('#search-results > li').length > 0);
                    }
                  }).observe(form, { attributes: true });
                  document.getElementById('search-words').value = question;
                  form.requestSubmit();
                })
                """,
                piece);
            Assert.True(found, $"“{piece}” of “{text}”");
        }
    }

    [Fact]
    public async Task Loads_little_for_a_question()
    {
        await using var visit = await site.OpenAsync(rich.Address + "search/index.html?q=%E7%94%B5%E5%AD%90%E4%BF%9D%E5%AF%86%E6%9F%9C");
        await visit.Page.WaitForSelectorAsync("form[data-answered]");

        // 电子 子保 保密 密柜: four files of tokens at most, the list of disclosures, and the records of the two that have all four.
        Assert.InRange(visit.Requests.Count(request => request.Contains("/search/", StringComparison.Ordinal) && request.EndsWith(".js", StringComparison.Ordinal)), 2, 5);
        Assert.Equal(2, visit.Requests.Count(request => request.EndsWith("/projects.js", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Works_from_a_disk()
    {
        await using var visit = await site.OpenAsync($"file://{rich.Output}/index.html");
        await visit.Page.FillAsync("#search-words", "电子保密柜");
        await visit.Page.ClickAsync("#search button");
        await visit.Page.WaitForSelectorAsync("form[data-answered='电子保密柜']");
        await visit.Page.Locator("#search-results a").First.ClickAsync();

        await visit.Page.WaitForURLAsync("file://**/2024/tangshan-commerce/index.html#_Toc_4_4_*");
    }

    [Fact]
    public async Task Leads_to_plain_lists_without_scripts()
    {
        await using var visit = await site.OpenAsync(rich.Address + "index.html", configure: options => options.JavaScriptEnabled = false);
        await visit.Page.FillAsync("#search-words", "电子保密柜");
        await visit.Page.ClickAsync("#search button");
        await visit.Page.WaitForURLAsync("**/search/index.html?q=*");
        Assert.True(await visit.Page.Locator("noscript").IsVisibleAsync());
        await visit.Page.ClickAsync("text=全部项目");
        await visit.Page.ClickAsync("text=2024年全部项目");
        await visit.Page.ClickAsync("text=4. 电子保密柜");

        await visit.Page.WaitForURLAsync("**/2024/tangshan-commerce/index.html#_Toc_4_4_0000000007");
    }

    private async Task<(string Status, string Results)> AskAsync(string question)
    {
        await using var visit = await site.OpenAsync(rich.Address + "search/index.html?q=" + Uri.EscapeDataString(question));
        await visit.Page.WaitForSelectorAsync("form[data-answered]");
        return (
            await visit.Page.Locator("#search-status").InnerTextAsync(),
            await visit.Page.Locator("#search-results").InnerTextAsync());
    }
}
