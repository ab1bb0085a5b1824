using Microsoft.Playwright;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>Nothing to find for axe-core at WCAG 2.1 A, AA and best practice.</summary>
public sealed class AccessibilityTests(SiteFixture site)
{
    [Theory]
    [InlineData("2024/tangshan-commerce/index.html", 1440, ColorScheme.Light)]
    [InlineData("2021/chengde-commerce/index.html", 320, ColorScheme.Light)]
    [InlineData("2022/yutian-commerce/index.html", 768, ColorScheme.Dark)]
    [InlineData("2024/tangshan-commerce/changes.html", 1440, ColorScheme.Light)]
    [InlineData("2024/tangshan-commerce/changes.html", 320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(string path, int width, ColorScheme scheme)
    {
        await using var visit = await site.OpenAsync(path, width, options => options.ColorScheme = scheme);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        await visit.AssertAccessibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
}
