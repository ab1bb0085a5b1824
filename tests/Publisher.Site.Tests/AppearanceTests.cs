using Microsoft.Playwright;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>How the page of a disclosure looks; pictures of it are kept in <c>artifacts/screenshots</c>.</summary>
public sealed class AppearanceTests(SiteFixture site)
{
    private const string Tangshan = "2024/tangshan-commerce/index.html";

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Never_moves_sideways(int width)
    {
        foreach (var path in new[] { Tangshan, "2022/yutian-commerce/index.html", "2021/chengde-commerce/index.html" })
        {
            await using var visit = await site.OpenAsync(path, width);
            await AssertFits(visit, width);
            await visit.KeepAsync($"{path.Split('/')[1]}-{width}");

            // 大字, and all that is folded up.
            await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            await visit.Page.GetByRole(AriaRole.Switch).CheckAsync();
            await AssertFits(visit, width);
        }
    }

    /// <summary>WCAG 2.1 §1.4.10: a screen of 1280 pixels at 400 % has 320 left; §1.4.4: text at 200 %.</summary>
    [Fact]
    public async Task Bears_text_of_twice_the_size()
    {
        await using var visit = await site.OpenAsync(Tangshan, width: 1280);
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await AssertFits(visit, 1280);
    }

    [Fact]
    public async Task Turns_dark_as_a_whole()
    {
        await using var visit = await site.OpenAsync(Tangshan, configure: options => options.ColorScheme = ColorScheme.Dark);
        await visit.KeepAsync("tangshan-commerce-dark");

        Assert.Equal("rgb(22, 24, 28)", await Style(visit, "body", "backgroundColor"));
        Assert.Equal("rgb(227, 227, 224)", await Style(visit, ".web-chart text", "fill"));
        Assert.NotEqual("rgb(255, 255, 255)", await Style(visit, "article th", "backgroundColor"));
    }

    [Fact]
    public async Task Prints_the_document_alone()
    {
        await using var visit = await site.OpenAsync(Tangshan);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var chrome in new[] { ".web-header", ".web-trail", "h1", ".web-block", ".web-overview", ".web-footer", "#page-contents", "article a[aria-label]", "p[data-note]" })
        {
            Assert.False(await visit.Page.Locator(chrome).First.IsVisibleAsync(), chrome);
        }

        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "tangshan-commerce-print.pdf");
        await visit.Page.PdfAsync(new PagePdfOptions { Path = path, PreferCSSPageSize = true });

        // The official sheet is A4; each table starts a page of its own.
        var text = RealTool.Run("pdftotext", "-layout", path, "-").Output;
        var pages = text.Split('\f');
        Assert.Contains("2024年", pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain("SHA-256", text, StringComparison.Ordinal);
        Assert.EndsWith("—2—", string.Concat(pages[1].Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
        Assert.Equal(41, pages.Count(page => page.Contains("绩效目标表", StringComparison.Ordinal)));
Assert.Contains("(A4)", RealTool.Run("pdfinfo", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moves_nothing_by_itself()
    {
        await using var visit = await site.OpenAsync(Tangshan, configure: options => options.ReducedMotion = ReducedMotion.Reduce);

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Equal("auto", await Style(visit, "html", "scrollBehavior"));
    }

    private static async Task AssertFits(Visit visit, int width)
    {
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        // Nothing sticks out to the left or right of the page either, unless it is moved in a frame of its own.
        var outside = await visit.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('body *')].filter(element => {
              const box = element.getBoundingClientRect();
              return box.width > 1 && box.right > document.documentElement.clientWidth + 1
                && !element.closest('.web-table') && getComputedStyle(element).position !== 'absolute';
            }).map(element => element.outerHTML.slice(0, 120))
            """);
        Assert.Empty(outside);
    }

    private static Task<string> Style(Visit visit, string selector, string property) =>
        visit.Page.Locator(selector).First.EvaluateAsync<string>($"element => getComputedStyle(element).{property}");
}
