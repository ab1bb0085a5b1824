using Microsoft.Playwright;
using Publisher.Preview.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Publisher.Preview.Tests;

/// <summary>One real Chromium for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private SystemChromium? _chromium;

    public async ValueTask InitializeAsync() => _chromium = await SystemChromium.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }
    }

    /// <summary>A page in a window of its own, which collects what its console says.</summary>
    internal async Task<IPage> OpenAsync(Uri address, List<string>? console = null)
    {
        var page = await _chromium!.Browser.NewPageAsync(new BrowserNewPageOptions { Locale = "zh-CN" });
        page.SetDefaultTimeout(SystemChromium.Patience);
        page.Console += (_, message) => console?.Add(message.Text);
        await page.GotoAsync(address.AbsoluteUri);
        await page.WaitForSelectorAsync("html[data-preview-version]");
        return page;
    }
}
