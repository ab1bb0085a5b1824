using Microsoft.Playwright;
using Publisher.Site.Tests.Browser;

namespace Publisher.Site.Tests;

/// <summary>The page that tells whether a file is a published one.</summary>
public sealed class VerifyPageTests(SiteFixture site)
{
    private const string Pdf = "2024/tangshan-commerce/disclosure.pdf";

    private string OnDisk => new Uri(Path.Combine(site.Folder, "verify/index.html")).AbsoluteUri;

    [Fact]
    public async Task Names_the_disclosure_of_a_published_file_and_since_when()
    {
        await using var visit = await site.OpenAsync("verify/index.html");
        var answer = await CheckAsync(visit, Path.Combine(site.Folder, Pdf));

        Assert.Contains("“disclosure.pdf”是已公开的文件", answer, StringComparison.Ordinal);
        Assert.Contains("2024年部门预算绩效目标", answer, StringComparison.Ordinal);
        Assert.Contains("disclosure.pdf，自2024年2月20日起公开", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_from_a_disk_and_sends_nothing()
    {
        await using var visit = await site.OpenAsync(OnDisk);
        Assert.Contains("是已公开的文件", await CheckAsync(visit, Path.Combine(site.Folder, Pdf)), StringComparison.Ordinal);
        Assert.All(visit.Requests, request => Assert.StartsWith("file://", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Recognizes_no_file_with_one_other_byte()
    {
        using var folder = new TemporaryFolder();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(site.Folder, Pdf), TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await using var visit = await site.OpenAsync("verify/index.html");

        Assert.Contains("“<b>改.pdf”不是本站公开的文件", await CheckAsync(visit, folder.Write("<b>改.pdf", bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Computes_the_hash_itself_where_the_browser_does_not()
    {
        await using var visit = await site.OpenAsync(OnDisk);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'crypto', { value: undefined })");
        await visit.Page.ReloadAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.crypto === undefined"));

        Assert.Contains("是已公开的文件", await CheckAsync(visit, Path.Combine(site.Folder, Pdf)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_file_that_is_dropped()
    {
        await using var visit = await site.OpenAsync("verify/index.html");
        await visit.Page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['x'], 'x.txt'));
              document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);

        Assert.Contains(
            "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
            await AnswerAsync(visit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_hashes_without_scripts()
    {
        await using var visit = await site.OpenAsync("verify/index.html", configure: options => options.JavaScriptEnabled = false);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            await File.ReadAllBytesAsync(Path.Combine(site.Folder, Pdf), TestContext.Current.CancellationToken)));

        Assert.Equal(1, await visit.Page.Locator("tr", new PageLocatorOptions { HasText = hash }).CountAsync());
        Assert.False(await visit.Page.Locator("#verify-drop").IsVisibleAsync());
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        await using var visit = await site.OpenAsync("verify/index.html", width, options => options.ColorScheme = scheme);
        await CheckAsync(visit, Path.Combine(site.Folder, Pdf));

        await visit.AssertAccessibleAsync();
        await visit.KeepAsync($"verify-{width}");
    }

    private static async Task<string> CheckAsync(Visit visit, string file)
    {
        await visit.Page.SetInputFilesAsync("#verify-file", file);
        return await AnswerAsync(visit);
    }

    private static async Task<string> AnswerAsync(Visit visit)
    {
        await visit.Page.WaitForSelectorAsync("#verify-result .verify-answer");
        return await visit.Page.InnerTextAsync("#verify-result");
    }
}
