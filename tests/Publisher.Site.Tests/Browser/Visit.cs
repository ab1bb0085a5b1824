using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Publisher.Site.Tests.Browser;

/// <summary>A window with a page of the site. When it is closed it has asked nobody else for anything, and nothing was refused.</summary>
/// <remarks>
/// Tests wait by locators and expectations, which ask from outside: WaitForFunction asks again from inside the page, where
/// its policy forbids eval, and so fails whenever the first answer is no.
/// </remarks>
internal sealed class Visit(IBrowserContext context) : IAsyncDisposable
{
    static Visit() => Assertions.SetDefaultExpectTimeout(SystemChromium.Patience);

    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    public IPage Page { get; private set; } = null!;

    /// <summary>The addresses asked for, in order.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public async Task OpenAsync(string address)
    {
        context.SetDefaultTimeout(SystemChromium.Patience);
        Page = await context.NewPageAsync();
        Page.Request += (_, request) => _requests.Add(request.Url);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        Page.PageError += (_, error) => _complaints.Add(error);
        await Page.GotoAsync(address);
    }

    /// <summary>Keeps a picture of the page for human eyes, beside the test results.</summary>
    public async Task KeepAsync(string name, bool fullPage = false)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = fullPage });
    }

    /// <summary>Runs axe and demands that it finds nothing at WCAG 2.1 A, AA and best practice.</summary>
    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions
            {
                Type = "tag",
                Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
            },
        });
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.SelectMany(violation => violation.Nodes.Take(3)
            .Select(node => $"{violation.Id}: {violation.Help} | {node.Html} | {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}")));
    }

    public async ValueTask DisposeAsync()
    {
        // All pages of a folder are one home, as all of a server's are.
        var home = new Uri(Page.Url).GetLeftPart(UriPartial.Authority);
        await context.DisposeAsync();
        Assert.All(_requests, request => Assert.StartsWith(home, request, StringComparison.Ordinal));
        Assert.Empty(_complaints);
    }
}
