using Microsoft.Playwright;
using Publisher.Preview.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Publisher.Preview.Tests;

/// <summary>One real Chromium for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = Flags,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page in a window of its own, which collects what its console says.</summary>
    internal async Task<IPage> OpenAsync(Uri address, List<string>? console = null)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions { Locale = "zh-CN" });
        page.SetDefaultTimeout(300_000);
        page.Console += (_, message) => console?.Add(message.Text);
        await page.GotoAsync(address.AbsoluteUri);
        await page.WaitForSelectorAsync("html[data-preview-version]");
        return page;
    }
}
