using System.Globalization;
using System.Text.Json;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests.Building;

/// <summary>Dates and commits from real repositories of every shape.</summary>
public sealed class HistoryTests
{
    private const int Start = 1_700_000_000;

    [Fact]
    public async Task Finds_the_newest_commit_of_each_disclosure_like_git_itself()
    {
        using var site = NewRepository("2023/a", "2024/带 空格", "2024/b", "2024/line\nfeed");
        Commit(site, 1, "first");
        Edit(site, "2024/带 空格");
        Commit(site, 2, "second");
        Edit(site, "2024/line\nfeed");
        Commit(site, 3, "third");
        site.Folder.Write("elsewhere.txt", "x");
        Commit(site, 4, "fourth");
        await AssertLikeGitAsync(site);

        // Again, from what is known; then with one commit more, and after history was rewritten.
        await AssertLikeGitAsync(site);
        Edit(site, "2024/b");
        Commit(site, 5, "fifth");
        await AssertLikeGitAsync(site);
        Git(site, "reset", "-q", "--hard", "HEAD~2");
        Edit(site, "2023/a");
        Commit(site, 6, "other fifth");
        await AssertLikeGitAsync(site);
    }

    [Fact]
    public async Task Follows_merges()
    {
        using var site = NewRepository("2024/a", "2024/b", "2024/c");
        Commit(site, 1, "first");
        await AssertLikeGitAsync(site);
        Git(site, "checkout", "-q", "-b", "side");
        Edit(site, "2024/a");
        Commit(site, 2, "side");
        Git(site, "checkout", "-q", "main");
        Edit(site, "2024/b");
        Commit(site, 3, "main");
        await AssertLikeGitAsync(site);
        Git(site, "merge", "-q", "--no-ff", "-m", "merge", "side");
        await AssertLikeGitAsync(site);
        Edit(site, "2024/c");
        Commit(site, 5, "after");
        await AssertLikeGitAsync(site);
    }

    [Fact]
    public async Task Works_on_a_detached_head_and_with_packed_references()
    {
        using var site = NewRepository("2024/a");
        Commit(site, 1, "first");
        Git(site, "pack-refs", "--all");
        await AssertLikeGitAsync(site);
        Edit(site, "2024/a");
        Commit(site, 2, "second");
        Git(site, "checkout", "-q", "--detach", "HEAD~1");
        await AssertLikeGitAsync(site);
    }

    [Fact]
    public async Task Works_in_a_linked_work_tree_and_in_a_submodule()
    {
        using var site = NewRepository("2024/a");
        Commit(site, 1, "first");
        using var other = new TemporaryFolder();
        Git(site, "worktree", "add", "-q", "-b", "branch", other["tree"]);
        await AssertLikeGitAsync(site, other["tree/data"]);

        Directory.CreateDirectory(other["outer"]);
        RealTool.Run("git", "-C", other["outer"], "init", "-q");
        var added = RealTool.Run(
            "git", "-C", other["outer"], "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", site.Folder.Path, "site");
        Assert.True(added.ExitCode == 0, added.Output);
        await AssertLikeGitAsync(site, other["outer/site/data"]);
    }

    [Fact]
    public async Task Warns_of_a_shallow_clone()
    {
        using var site = NewRepository("2024/a", "2024/b");
        Commit(site, 1, "first");
        Edit(site, "2024/b");
        Commit(site, 2, "second");
        using var clone = new TemporaryFolder();
        RealTool.Run("git", "clone", "-q", "--depth", "1", "file://" + site.Folder.Path, clone["shallow"]);
        var report = await site.BuildAsync(site.Options with { Data = clone["shallow/data"], Date = null });

        var finding = Assert.Single(report.Diagnostics, finding => finding.Code == "PUB8003");
        Assert.Equal("2", finding.Arguments[1]);
        Assert.Equal(2, report.Built);
    }

    [Fact]
    public async Task Says_once_that_there_is_no_history()
    {
        using var site = new SmallSite("2024/a", "2024/b");
        var report = await site.BuildAsync(site.Options with { Date = null });

        Assert.Single(report.Diagnostics, finding => finding.Code == "PUB8001");
        Assert.Equal((2, false), (report.Built, report.HasErrors));
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Code.StartsWith("PUB8002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warns_of_a_repository_without_a_commit()
    {
        using var site = NewRepository("2024/a");
        var report = await site.BuildAsync(site.Options with { Date = null });

        Assert.Single(report.Diagnostics, finding => finding.Code == "PUB8002");
        Assert.Equal(1, report.Built);
    }

    [Fact]
    public async Task Looks_only_at_what_git_says_has_changed()
    {
        using var site = NewRepository("2024/a", "2024/b", "2024/c");
        Commit(site, 1, "first");
        await site.BuildAsync();
        Edit(site, "2024/a");
        Commit(site, 2, "second");
        Edit(site, "2024/b");
        Edit(site, "2024/c");
        Commit(site, 3, "third");
        Git(site, "rm", "-q", "-r", "data/2024/c");
        var report = await site.BuildAsync(site.Options with { Since = "HEAD~1" });

        // What a was made from is looked up no more, though its PDF names the newer commit that git told of.
        Assert.Equal((2, 0, 1), (report.Built, report.Kept, report.Removed));
        Assert.Contains(report.Explanations, output => output is { Path: "2024/b/data.json", Fate: OutputFate.Built });
        Assert.Contains(report.Explanations, output => output is { Path: "2024/a/data.json", Fate: OutputFate.Kept });

        // A layout touches all, whatever git says.
        site.Replace("templates/shared/styles.yaml", "字号: 小初", "字号: 一号");
        Assert.Equal(2, (await site.BuildAsync(site.Options with { Since = "HEAD" })).Built);
        Assert.Equal(await site.BuildCleanAsync(), site.Files());
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=/tmp/x")]
    [InlineData("HEAD:data")]
    public async Task Refuses_a_revision_that_git_does_not_know(string revision)
    {
        using var site = NewRepository("2024/a");
        Commit(site, 1, "first");
        var report = await site.BuildAsync(site.Options with { Since = revision });

        Assert.Equal("PUB8004", Assert.Single(report.Diagnostics, finding => finding.Severity == Severity.Error).Code);
        Assert.Equal(0, report.Built);
    }

    private static SmallSite NewRepository(params string[] disclosures)
    {
        var site = new SmallSite(disclosures);
        Git(site, "init", "-q", "-b", "main");
        site.Folder.Write(".gitignore", "out/\n");
        return site;
    }

    private static void Edit(SmallSite site, string path) =>
        File.AppendAllText(site.Folder[$"data/{path}/projects/01-材料印刷费.yaml"], "# 已核对\n");

    private static void Commit(SmallSite site, int day, string message)
    {
        Git(site, "add", "-A");
        var date = string.Create(CultureInfo.InvariantCulture, $"@{Start + (day * 86400)} +0800");
        var result = RealTool.Run(
            "env", $"GIT_COMMITTER_DATE={date}", "git", "-C", site.Folder.Path, "-c", "user.name=编辑", "-c", "user.email=e@example.cn", "commit", "-q", "-m", message);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private static void Git(SmallSite site, params string[] arguments)
    {
        var result = RealTool.Run("git", ["-C", site.Folder.Path, "-c", "user.name=编辑", "-c", "user.email=e@example.cn", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    /// <summary>Builds, and compares the commits in the manifest with what git says of each folder alone.</summary>
    private static async Task AssertLikeGitAsync(SmallSite site, string? data = null)
    {
        data ??= site.Data;
        var report = await site.BuildAsync(site.Options with { Data = data, Date = null });
        Assert.False(report.HasErrors, report.Print());
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(site.Folder["out/manifest.json"], TestContext.Current.CancellationToken));
        foreach (var entry in manifest.RootElement.GetProperty("disclosures").EnumerateArray())
        {
            var path = entry.GetProperty("path").GetString()!;
            var expected = RealTool.Run("git", "-C", data, "log", "-1", "--format=%H", "--", path).Output.Trim();
            Assert.Equal((path, expected), (path, entry.GetProperty("commit").GetString()));
        }
    }
}
