using Microsoft.Playwright;
using Publisher.Pipeline.Building;
using Publisher.Site.Tests.Browser;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace Publisher.Site.Tests.Browser;

/// <summary>
/// The site of this repository's data, one disclosure with a day of publication, built once and served on the loopback address, and one real Chromium to look at it. Tests of every
/// kind of page take it in their constructor.
/// </summary>
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>2024-03-01 00:00:00 UTC: pages of tests do not depend on this repository's commits.</summary>
    public static readonly DateTimeOffset Date = DateTimeOffset.FromUnixTimeSeconds(1709251200);

    private readonly TemporaryFolder _data = new();
    private readonly TemporaryFolder _output = new();
    private SiteServer? _server;
    private SystemChromium? _chromium;

    /// <summary>The public folder.</summary>
    public string Folder => _output.Path;

    /// <summary>Of the site's first folder, with a slash at its end.</summary>
    public string Address => _server!.Address;

    public async ValueTask InitializeAsync()
    {
        _data.CopyFrom(Repository.Data);
        Git("init", "--quiet");
        Commit("公开");
        var head = _data["2024/tangshan-commerce/disclosure.yaml"];
        await File.AppendAllTextAsync(head, "\n信息公开:\n  索引号: 示例-2024-0001\n  发布日期: 2024年2月20日\n");
        var project = _data["2024/tangshan-commerce/projects/01-材料印刷费.yaml"];
        var text = await File.ReadAllTextAsync(project);
        await File.WriteAllTextAsync(project, text.Replace("《全市商务工作要点》", "《全市商务工作重点》", StringComparison.Ordinal));
        Commit("补充公开信息\n\n更正文件名称");
        Assert.Equal(0, (await BuildAsync(_data.Path, _output.Path)).Failed);
        _server = new SiteServer(_output.Path);
        _chromium = await SystemChromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _server?.Dispose();
        _output.Dispose();
        _data.Dispose();
    }

    private void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=编辑", "-c", "user.email=editor@example.cn", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", message);
    }

    private void Git(params string[] arguments)
    {
        var (exitCode, output) = RealTool.Run("git", ["-C", _data.Path, .. arguments]);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Builds a data folder as the command does.</summary>
    internal static Task<BuildReport> BuildAsync(string data, string output) => SiteBuild.RunAsync(
        new BuildOptions { Data = data, Templates = Repository.Templates, Output = output, Date = Date, Rules = RuleUse.None },
        progress: null,
        TestContext.Current.CancellationToken);

    /// <summary>A page of the site in a window of its own.</summary>
    /// <param name="path">Relative to the public folder, or an absolute address.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="configure">Further options of the window.</param>
    internal async Task<Visit> OpenAsync(string path, int width = 1440, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "zh-CN",
            Permissions = ["clipboard-read", "clipboard-write"],
        };
        configure?.Invoke(options);
        var visit = new Visit(await _chromium!.Browser.NewContextAsync(options));
        await visit.OpenAsync(path.Contains("://", StringComparison.Ordinal) ? path : Address + path);
        return visit;
    }
}
