using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Tests.Publishing;

public sealed class PublicationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishes_the_commit_and_not_the_clone()
    {
        using var sandbox = new PublishSandbox();
        File.AppendAllText(Path.Combine(sandbox.Editor.Path, PublishSandbox.Project), "没有提交");
        var report = await sandbox.PublishAsync();

        Assert.True(report.IsNew);
        Assert.Empty(report.Diagnostics.Where(finding => finding.Severity == Severity.Error));
        Assert.Equal($"versions/{report.Version}", new DirectoryInfo(sandbox.Current).LinkTarget);
        Assert.Equal($"000001-20240301-{sandbox.Commit[..12]}", report.Version);
        PublishSandbox.AssertWhole(sandbox.Current);
        Assert.Contains(">880份", File.ReadAllText(Path.Combine(sandbox.Current, "2024/bureau/data.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_documents_by_the_commit_that_touched_them()
    {
        using var sandbox = new PublishSandbox();
        await sandbox.PublishAsync();

        var manifest = await File.ReadAllTextAsync(Path.Combine(sandbox.Current, "manifest.json"), Cancellation);
        Assert.Contains(sandbox.Commit, manifest, StringComparison.Ordinal);
        Assert.Equal(sandbox.Server.Path, sandbox.Server.Run("worktree", "list", "--porcelain").Split('\n')[0]["worktree ".Length..]);
        Assert.Single(sandbox.Server.Run("worktree", "list").Split('\n'));
    }

    [Fact]
    public async Task Leaves_earlier_versions_as_they_were()
    {
        using var sandbox = new PublishSandbox();
        var first = (await sandbox.PublishAsync()).Version!;
        var before = PublishSandbox.Read(Path.Combine(sandbox.Target, "versions", first));
        sandbox.PushValue(">881份");
        var second = await sandbox.PublishAsync();

        Assert.True(second.IsNew);
        Assert.Equal(before, PublishSandbox.Read(Path.Combine(sandbox.Target, "versions", first)));
        Assert.NotEqual(before, PublishSandbox.Read(sandbox.Current));
        PublishSandbox.AssertWhole(sandbox.Current);
    }

    [Fact]
    public async Task Publishes_nothing_when_nothing_changed()
    {
        using var sandbox = new PublishSandbox();
        var first = await sandbox.PublishAsync();
        File.WriteAllText(Path.Combine(sandbox.Editor.Path, "README.md"), "说明");
        sandbox.Editor.CommitAll();
        sandbox.Push();
        var second = await sandbox.PublishAsync();

        Assert.False(second.IsNew);
        Assert.Equal(first.Version, second.Version);
        Assert.Equal(1, second.Build!.Kept);
        Assert.Equal([first.Version!], sandbox.Versions);
    }

    [Fact]
    public async Task Loses_no_published_address()
    {
        using var sandbox = new PublishSandbox();
        var first = (await sandbox.PublishAsync()).Version;
        Directory.Move(Path.Combine(sandbox.Editor.Path, "data/2024/bureau"), Path.Combine(sandbox.Editor.Path, "data/2024/office"));
        sandbox.Editor.CommitAll();
        sandbox.Push();
        var refused = await sandbox.PublishAsync();
        File.WriteAllText(Path.Combine(sandbox.Editor.Path, "data/addresses.yaml"), "已迁移:\n  2024/bureau: 2024/office\n");
        sandbox.Editor.CommitAll();
        sandbox.Push();
        var published = await sandbox.PublishAsync();

        Assert.Equal(first, refused.Version);
        Assert.Contains(refused.Diagnostics, finding => finding.Code == "PUB6201");
        Assert.True(published.IsNew);
        Assert.Contains("2024/office", File.ReadAllText(Path.Combine(sandbox.Current, "2024/bureau/index.html")), StringComparison.Ordinal);
        PublishSandbox.AssertWhole(sandbox.Current);
    }

    [Theory]
    [InlineData("a colon", "项目名称: ", "项目名称：")]
    [InlineData("a rule", "预算数: \"0.75\"", "预算数: \"100.75\"")]
    public async Task Keeps_the_public_version_when_the_commit_has_errors(string what, string old, string @new)
    {
        Assert.NotEmpty(what);
        using var sandbox = new PublishSandbox();
        var first = await sandbox.PublishAsync();
        var file = Path.Combine(sandbox.Editor.Path, PublishSandbox.Project);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, @new, StringComparison.Ordinal));
        sandbox.Editor.CommitAll();
        sandbox.Push();
        var second = await sandbox.PublishAsync();

        Assert.True(second.HasErrors);
        Assert.Equal(first.Version, second.Version);
        Assert.Equal([first.Version!], sandbox.Versions);
        Assert.Contains(second.Diagnostics, finding => finding.Span.File?.Path == PublishSandbox.Project);
    }

    [Fact]
    public async Task Keeps_as_many_versions_as_asked_for_and_always_the_public_one()
    {
        using var sandbox = new PublishSandbox();
        var first = (await sandbox.PublishAsync()).Version!;
        for (var i = 1; i <= 3; i++)
        {
            sandbox.PushValue($">{i}份");
            await sandbox.PublishAsync(sandbox.Options with { Keep = 2 });
        }

        Assert.Equal(2, sandbox.Versions.Length);
        Assert.DoesNotContain(first, sandbox.Versions);

        sandbox.PushValue(">9份");
        var last = await sandbox.PublishAsync(sandbox.Options with { Keep = 0 });
        Assert.Equal([last.Version!], sandbox.Versions);
    }

    [Fact]
    public async Task Publishes_the_newest_commit_when_two_want_to_publish_at_once()
    {
        using var sandbox = new PublishSandbox();
        var both = await Task.WhenAll(sandbox.PublishAsync(), sandbox.PublishAsync());

        Assert.Single(both, report => report.IsNew);
        Assert.All(both, report => Assert.False(report.HasErrors));
        Assert.Single(sandbox.Versions);
        PublishSandbox.AssertWhole(sandbox.Current);
    }

    [Fact]
    public async Task Publishes_another_branch_than_the_head()
    {
        using var sandbox = new PublishSandbox();
        sandbox.Editor.Run("push", "--quiet", "origin", "HEAD:refs/heads/公开/2024");
        sandbox.PushValue(">1份");
        var report = await sandbox.PublishAsync(sandbox.Options with { Branch = "公开/2024" });

        Assert.EndsWith(sandbox.Commit[..12], report.Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_branch_is_missing()
    {
        using var sandbox = new PublishSandbox();
        var report = await sandbox.PublishAsync(sandbox.Options with { Branch = "nowhere" });

        Assert.Equal("PUB8103", Assert.Single(report.Diagnostics).Code);
        Assert.Null(report.Version);
    }

    [Fact]
    public async Task Puts_nothing_in_place_of_a_folder_that_is_no_link()
    {
        using var sandbox = new PublishSandbox();
        Directory.CreateDirectory(sandbox.Current);
        var report = await sandbox.PublishAsync();

        Assert.Equal("PUB8120", Assert.Single(report.Diagnostics).Code);
        Assert.Empty(Directory.GetFileSystemEntries(sandbox.Current));
    }

    [Fact]
    public async Task Neither_follows_symbolic_links_nor_submodules_nor_runs_filters()
    {
        using var sandbox = new PublishSandbox();
        var editor = sandbox.Editor;
        File.WriteAllText(sandbox["secret.yaml"], "部门: 秘密");
        File.CreateSymbolicLink(Path.Combine(editor.Path, "data/2024/bureau/projects/02-链接.yaml"), sandbox["secret.yaml"]);
        File.WriteAllText(Path.Combine(editor.Path, ".gitattributes"), "*.yaml filter=evil\n");
        sandbox.Server.Run("config", "filter.evil.smudge", $"touch {sandbox["filtered"]}; cat");
        sandbox.Server.Run("config", "core.hooksPath", sandbox["hooks"]);
        GitFolder.WriteScript(sandbox["hooks/post-checkout"], $"touch {sandbox["hooked"]}");
        editor.Run("add", "--all");
        editor.Run("update-index", "--add", "--cacheinfo", $"160000,{sandbox.Commit},data/2024/other");
        editor.Run("commit", "--quiet", "-m", "链接和子模块");
        sandbox.Push();
        var report = await sandbox.PublishAsync();

        Assert.False(report.HasErrors);
        Assert.Equal(["PUB8104", "PUB8105"], report.Diagnostics.Select(finding => finding.Code).Where(code => code.StartsWith("PUB8", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(sandbox["filtered"]));
        Assert.False(File.Exists(sandbox["hooked"]));
        Assert.DoesNotContain("秘密", File.ReadAllText(Path.Combine(sandbox.Current, "2024/bureau/data.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_names_with_blanks_line_feeds_and_signs()
    {
        using var sandbox = new PublishSandbox();
        var editor = sandbox.Editor.Path;
        var odd = "data/2024/a b\n'\"$(x)局";
        Directory.CreateDirectory(Path.Combine(editor, odd));
        new DirectoryInfo(Path.Combine(editor, "data/2024/bureau")).GetFiles("*.yaml").ToList()
            .ForEach(file => file.CopyTo(Path.Combine(editor, odd, file.Name)));
        sandbox.Editor.CommitAll();
        sandbox.Push();
        var report = await sandbox.PublishAsync();

        Assert.True(report.IsNew, string.Join('\n', report.Diagnostics.Select(finding => finding.GetMessage(Language.English))));
        PublishSandbox.AssertWhole(sandbox.Current);
        Assert.True(File.Exists(Path.Combine(sandbox.Current, odd["data/".Length..], "disclosure.pdf")));
    }

    [Theory]
    [InlineData("shallow")]
    [InlineData("work tree with a detached head")]
    [InlineData("merge")]
    public async Task Publishes_from_repositories_of_all_kinds(string kind)
    {
        using var sandbox = new PublishSandbox();
        sandbox.PushValue(">881份");
        var options = sandbox.Options;
        switch (kind)
        {
            case "shallow":
                sandbox.Editor.Run("clone", "--quiet", "--bare", "--depth=1", "--branch=main", "file://" + sandbox.Server.Path, sandbox["shallow.git"]);
                options = options with { Repository = sandbox["shallow.git"] };
                break;
            case "work tree with a detached head":
                sandbox.Editor.Run("switch", "--quiet", "--detach", sandbox.Commit);
                options = options with { Repository = sandbox.Editor.Path };
                break;
            case "merge":
                sandbox.Editor.Run("switch", "--quiet", "--create", "side", sandbox.Commit);
                File.WriteAllText(Path.Combine(sandbox.Editor.Path, "README.md"), "说明");
                sandbox.Editor.CommitAll();
                sandbox.Editor.Run("switch", "--quiet", "main");
                sandbox.Editor.Run("merge", "--quiet", "--no-edit", "--no-ff", "side");
                sandbox.Push();
                break;
        }

        var report = await sandbox.PublishAsync(options);

        Assert.True(report.IsNew);
        PublishSandbox.AssertWhole(sandbox.Current);
        Assert.Contains(">881份", File.ReadAllText(Path.Combine(sandbox.Current, "2024/bureau/data.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cleans_up_after_a_publication_that_was_killed()
    {
        using var sandbox = new PublishSandbox();
        await sandbox.PublishAsync();
        var left = Directory.CreateDirectory(Path.Combine(sandbox.Target, "versions", ".building-000002-20240301-0123456789ab"));
        File.WriteAllText(Path.Combine(left.FullName, "index.html"), "torn");
        sandbox.PushValue(">882份");
        var report = await sandbox.PublishAsync();

        Assert.True(report.IsNew);
        Assert.False(Directory.Exists(left.FullName));
        PublishSandbox.AssertWhole(sandbox.Current);
    }
}
