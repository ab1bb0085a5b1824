using Microsoft.Playwright;

namespace Publisher.Tests;

/// <summary>The system's own Chromium, without a window and without asking anybody outside.</summary>
internal sealed class SystemChromium : IAsyncDisposable
{
    /// <summary>In milliseconds. A machine that is busy with other tests takes its time.</summary>
    public const float Patience = 300_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;

    private SystemChromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<SystemChromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new SystemChromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = Flags,
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
