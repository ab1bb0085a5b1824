using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Publisher.Preview.Tests;

/// <summary>Saves in one hand, a real browser in the other.</summary>
public sealed class LiveReloadTests(BrowserFixture browser)
{
    private const string Overlay = ".preview-panel[role=alert]";

    [Fact]
    public async Task Reloads_the_page_after_a_save()
    {
        await using var preview = await LivePreview.StartAsync();
        var console = new List<string>();
        var page = await browser.OpenAsync(preview.Page, console);
        preview.Replace(">880份", ">881份");

        await page.GetByText(">881份").First.WaitForAsync();
        Assert.DoesNotContain(console, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_in_the_end_what_lies_on_the_disk()
    {
        await using var preview = await LivePreview.StartAsync();
        var page = await browser.OpenAsync(preview.Page);
        preview.Replace(">880份", ">881份");
        await preview.NextBuildAsync();

        // The version after the draft's: the page with the sizes and hashes of the new files.
        await page.WaitForSelectorAsync("html[data-preview-version='3']");
        var hash = System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(preview.Folder["out/2024/bureau/disclosure.pdf"], TestContext.Current.CancellationToken));
        Assert.Contains(Convert.ToHexStringLower(hash), await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lays_the_findings_over_a_page_that_is_no_longer_true()
    {
        await using var preview = await LivePreview.StartAsync();
        var page = await browser.OpenAsync(preview.Page);
        preview.Replace("项目名称: ", "项目名称：<img src=x onerror=alert(1)>");
        var overlay = page.Locator(Overlay);
        await overlay.WaitForAsync();

        Assert.Contains($"{LivePreview.Project}:2:5", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("全角", await overlay.Locator(".preview-message").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(await overlay.Locator(".preview-hint").First.InnerTextAsync());
        Assert.Contains("<img src=x onerror=alert(1)>", await overlay.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await overlay.Locator("img").CountAsync());

        preview.Replace("项目名称：<img src=x onerror=alert(1)>", "项目名称: ");
        await overlay.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task Shows_the_findings_where_there_is_no_page_yet()
    {
        await using var preview = await LivePreview.StartAsync(folder =>
        {
            var file = folder[LivePreview.Project];
            File.WriteAllText(file, File.ReadAllText(file).Replace("项目名称: ", "项目名称：", StringComparison.Ordinal));
        });
        var page = await browser.OpenAsync(preview.Page);
        await page.Locator(Overlay).WaitForAsync();
        preview.Replace("项目名称：", "项目名称: ");

        await page.GetByText(">880份").First.WaitForAsync();
    }

    [Fact]
    public async Task Does_not_reload_a_missing_page_again_and_again()
    {
        await using var preview = await LivePreview.StartAsync();
        var page = await browser.OpenAsync(new Uri(preview.Address, "nowhere.html"));
        await page.EvaluateAsync("window.stays = true");
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Fact]
    public async Task Fetches_the_pdf_again_and_stays_on_its_page()
    {
        await using var preview = await LivePreview.StartAsync();
        var page = await browser.OpenAsync(new Uri(preview.Address, ".preview/pdf?file=/2024/bureau/disclosure.pdf"));
        await page.EvaluateAsync("window.stays = true");
        var fetched = page.WaitForRequestAsync(request =>
            request.Url.Contains("disclosure.pdf?version=", StringComparison.Ordinal) && !request.Url.EndsWith("=1", StringComparison.Ordinal));
        preview.Replace(">880份", ">881份");
        await fetched;

        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"));
    }

    [Theory]
    [InlineData("https://example.org/a.pdf")]
    [InlineData("//example.org/a.pdf")]
    [InlineData("javascript:alert(1)//.pdf")]
    public async Task Shows_no_foreign_file_as_pdf(string file)
    {
        await using var preview = await LivePreview.StartAsync();
        var page = await browser.OpenAsync(new Uri(preview.Address, ".preview/pdf?file=" + Uri.EscapeDataString(file)));

        Assert.Null(await page.Locator("#pdf").GetAttributeAsync("src"));
    }

    /// <summary>
    /// The figures of docs/preview.md, not a limit: with PUBLISHER_TEST_SIZE the real disclosure of 41 tables, from the save
    /// to the reloaded page.
    /// </summary>
    [Fact]
    public async Task Measures_the_time_from_a_save_to_the_reloaded_page()
    {
        var saves = int.TryParse(Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), CultureInfo.InvariantCulture, out var size) ? size : 3;
        await using var preview = await LivePreview.StartAsync(folder => folder.CopyFrom(
            Path.Combine(Repository.Data, "2024", "tangshan-commerce"), "data/2024/tangshan"));
        var page = await browser.OpenAsync(new Uri(preview.Address, "2024/tangshan/"));
        var file = Directory.GetFiles(preview.Folder["data/2024/tangshan/projects"]).Order(StringComparer.Ordinal).First();
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var times = new List<double>();
        for (var i = 1; i <= saves; i++)
        {
            var word = $"印刷数量第{i.ToString(CultureInfo.InvariantCulture)}次";
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, text.Replace("印刷数量", word, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await page.GetByText(word).First.WaitForAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
            await preview.NextBuildAsync();
            await Task.Delay(300, TestContext.Current.CancellationToken);
        }

        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            FormattableString.Invariant($"{saves} saves: fastest {times[0]:0} ms, median {times[saves / 2]:0} ms, slowest {times[^1]:0} ms"));
        Assert.Equal(saves, times.Count);
    }
}
