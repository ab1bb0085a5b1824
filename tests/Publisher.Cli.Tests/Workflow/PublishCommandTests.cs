using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;

namespace Publisher.Cli.Tests.Workflow;

/// <summary>A real bare repository, real clones, real pushes.</summary>
public sealed class PublishCommandTests
{
    private const int Readers = 4;
    private const int Pushes = 4;

    [Fact]
    public async Task Publishes_pushes_while_four_readers_never_see_a_mixture()
    {
        using var sandbox = new EditorSandbox();
        var target = ServeFrom(sandbox);
        sandbox.Git.Run("push", "--quiet", "origin", "main");
        var seen = new ConcurrentDictionary<string, int>();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers)
            .Select(_ => Task.Factory.StartNew(() => Read(target, seen, done.Token), TaskCreationOptions.LongRunning))
            .ToArray();
        for (var i = 1; i <= Pushes; i++)
        {
            sandbox.Replace($">{880 + i - 1}份", $">{880 + i}份");
            sandbox.Git.Run("commit", "--quiet", "-am", $"改 {i}");
            var (exitCode, _, error) = sandbox.Git.Try("push", "origin", "main");
            Assert.True(exitCode == 0, error);
            Assert.Contains("remote: published: ", error, StringComparison.Ordinal);
        }

        await done.CancelAsync();
        var reads = (await Task.WhenAll(readers)).Sum();

        Assert.True(seen.Count > 1, "the readers saw one version only");
        TestContext.Current.TestOutputHelper?.WriteLine($"{reads} reads of {seen.Count} versions");
        Assert.Equal(5, Directory.GetDirectories(Path.Combine(target, "versions")).Length);
    }

    [Fact]
    public void Refuses_a_push_that_does_not_validate_on_the_pushers_terminal()
    {
        using var sandbox = new EditorSandbox();
        var target = ServeFrom(sandbox);
        sandbox.Git.Run("push", "--quiet", "origin", "main");
        var before = new DirectoryInfo(Path.Combine(target, "current")).LinkTarget;
        sandbox.Replace("项目名称: ", "项目名称：");
        sandbox.Git.Run("commit", "--quiet", "-am", "错");
        var (exitCode, _, error) = sandbox.Git.Try("push", "origin", "main");

        Assert.Equal(1, exitCode);
        Assert.Contains("remote: error[PUB1011]", error, StringComparison.Ordinal);
        Assert.Contains($"remote:   --> {EditorSandbox.Project}:", error, StringComparison.Ordinal);
        Assert.Contains("[remote rejected] main -> main (pre-receive hook declined)", error, StringComparison.Ordinal);
        Assert.Equal(before, new DirectoryInfo(Path.Combine(target, "current")).LinkTarget);
        Assert.NotEqual(sandbox.Git.Run("rev-parse", "HEAD"), sandbox.Git.Run("ls-remote", "origin", "main").Split('\t')[0]);

        // Other branches are nobody's business, and the repaired one is public at once.
        Assert.Equal(0, sandbox.Git.Try("push", "origin", "HEAD:draft").ExitCode);
        sandbox.Replace("项目名称：", "项目名称: ");
        sandbox.Replace(">880份", ">900份");
        sandbox.Git.Run("commit", "--quiet", "-am", "改正");
        Assert.Equal(0, sandbox.Git.Try("push", "origin", "main").ExitCode);
        Assert.NotEqual(before, new DirectoryInfo(Path.Combine(target, "current")).LinkTarget);
    }

    [Fact]
    public void Goes_back_to_the_version_before()
    {
        using var sandbox = new EditorSandbox();
        var target = ServeFrom(sandbox);
        sandbox.Git.Run("push", "--quiet", "origin", "main");
        sandbox.Replace(">880份", ">881份");
        sandbox.Git.Run("commit", "--quiet", "-am", "改");
        sandbox.Git.Run("push", "--quiet", "origin", "main");
        var result = PublisherProcess.Run(sandbox.Git.Path, "publish", "--to", target, "--rollback", "--lang", "en");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("published: 000001-", result.Output, StringComparison.Ordinal);
        Assert.Contains("880份", File.ReadAllText(Path.Combine(target, "current/2024/bureau/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_to_know_the_repository()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, PublisherProcess.Run(folder.Path, "publish", "--to", "www").ExitCode);
    }

    [Fact]
    public void Hands_what_is_pushed_to_the_hook_that_was_there()
    {
        using var sandbox = new EditorSandbox();
        var hook = sandbox["server.git/hooks/pre-receive"];
        GitFolder.WriteScript(hook, "cat >../pushed");
        ServeFrom(sandbox);
        sandbox.Git.Run("push", "--quiet", "origin", "main");

        Assert.EndsWith(" refs/heads/main\n", File.ReadAllText(sandbox["pushed"]), StringComparison.Ordinal);
    }

    /// <summary>A bare repository whose hooks publish; the public folder.</summary>
    private static string ServeFrom(EditorSandbox sandbox)
    {
        var server = GitFolder.Init(sandbox["server.git"], "--bare");
        sandbox.Git.Run("remote", "add", "origin", server.Path);
        var result = PublisherProcess.Run(
            sandbox.Git.Path, "publish", "--repo", server.Path, "--to", sandbox["www"], "--templates", Repository.Templates, "--install-hooks", "--lang", "en");
        Assert.True(result.ExitCode == 0, result.Error);
        return sandbox["www"];
    }

    /// <summary>
    /// What a web server and its visitors do: resolve the link once and read a whole version, which must agree with its
    /// manifest; and read the first page through the link, which must be some version's whole page.
    /// </summary>
    private static int Read(string target, ConcurrentDictionary<string, int> seen, CancellationToken done)
    {
        var current = Path.Combine(target, "current");
        var cycles = 0;
        while (!done.IsCancellationRequested)
        {
            var version = Path.Combine(target, new DirectoryInfo(current).LinkTarget!);
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(version, "manifest.json")));
            foreach (var file in manifest.RootElement.GetProperty("disclosures").EnumerateArray()
                .SelectMany(disclosure => disclosure.GetProperty("files").EnumerateArray()))
            {
                var bytes = File.ReadAllBytes(Path.Combine(version, file.GetProperty("path").GetString()!));
                if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.GetProperty("sha256").GetString())
                {
                    throw new InvalidOperationException($"{version} is a mixture: {file.GetProperty("path")}");
                }
            }

            var page = File.ReadAllText(Path.Combine(current, "2024/bureau/index.html"));
            if (!page.EndsWith("</html>\n", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The page is torn.");
            }

            seen.AddOrUpdate(version, 1, (_, count) => count + 1);
            cycles++;

            // Four readers without a pause would keep two processors from everything else.
            Thread.Sleep(1);
        }

        return cycles;
    }
}
