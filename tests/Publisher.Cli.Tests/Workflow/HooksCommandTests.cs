namespace Publisher.Cli.Tests.Workflow;

public sealed class HooksCommandTests
{
    private static readonly string[] Installed = ["pre-commit", "pre-merge-commit", "post-commit", "post-merge"];

    [Fact]
    public void Builds_what_was_committed()
    {
        using var sandbox = new EditorSandbox();
        Assert.Equal(0, sandbox.Hooks("install").ExitCode);
        sandbox.Replace(">880份", ">881份");
        sandbox.Git.Run("commit", "--quiet", "-am", "改数量");

        Assert.Contains("881份", File.ReadAllText(sandbox.Page), StringComparison.Ordinal);
        Assert.Contains(sandbox.Git.Run("rev-parse", "HEAD"), File.ReadAllText(Path.Combine(sandbox.Git.Path, "out/manifest.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("项目名称: ", "项目名称：", "PUB1011")]
    [InlineData("预算数: \"0.75\"", "预算数: \"100.75\"", "PUB2")]
    public void Refuses_a_commit_with_errors_and_names_the_editors_file(string old, string @new, string code)
    {
        using var sandbox = new EditorSandbox();
        sandbox.Hooks("install");
        sandbox.Replace(old, @new);
        var before = sandbox.Git.Run("rev-parse", "HEAD");
        var (exitCode, _, error) = sandbox.Git.Try("commit", "-am", "错");

        Assert.Equal(1, exitCode);
        Assert.Contains($"error[{code}", error, StringComparison.Ordinal);
        Assert.Contains($"--> {EditorSandbox.Project}:", error, StringComparison.Ordinal);
        Assert.Equal(before, sandbox.Git.Run("rev-parse", "HEAD"));
        Assert.False(File.Exists(sandbox.Page));

        Assert.Equal(0, sandbox.Git.Try("commit", "--no-verify", "-am", "错").ExitCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Checks_what_is_staged_and_not_what_is_on_the_disk(bool isStagedBad)
    {
        using var sandbox = new EditorSandbox();
        sandbox.Hooks("install");
        var (first, second) = isStagedBad ? ("项目名称：", "项目名称: ") : ("项目名称: ", "项目名称：");
        sandbox.Replace(">880份", ">881份");
        sandbox.Replace("项目名称: ", first);
        sandbox.Git.Run("add", "--all");
        sandbox.Replace(first, second);

        Assert.Equal(isStagedBad ? 1 : 0, sandbox.Git.Try("commit", "-m", "暂存").ExitCode);
    }

    [Fact]
    public void Checks_a_commit_of_some_paths()
    {
        using var sandbox = new EditorSandbox();
        sandbox.Hooks("install");
        var other = Path.Combine(sandbox.Git.Path, "data/2024/second");
        Directory.CreateDirectory(Path.Combine(other, "projects"));
        File.Copy(Path.Combine(sandbox.Git.Path, "data/2024/bureau/disclosure.yaml"), Path.Combine(other, "disclosure.yaml"));
        File.WriteAllText(Path.Combine(other, "projects/01.yaml"), "项目名称：错");
        sandbox.Git.Run("add", "--all");
        sandbox.Replace(">880份", ">881份");

        // Git makes an index of its own for this commit; the bad file is only in the usual one.
        Assert.Equal(0, sandbox.Git.Try("commit", "-m", "一部分", "--", EditorSandbox.Project).ExitCode);
        Assert.Equal(1, sandbox.Git.Try("commit", "-m", "其余").ExitCode);
    }

    [Fact]
    public void Checks_the_first_commit_and_leaves_what_is_only_intended()
    {
        using var sandbox = new EditorSandbox();
        var fresh = GitFolder.Init(sandbox["fresh"]);
        Directory.Move(Path.Combine(sandbox.Git.Path, "data"), Path.Combine(fresh.Path, "data"));
        sandbox.Hooks("install", fresh.Path);
        fresh.Run("add", "--all");
        File.WriteAllText(Path.Combine(fresh.Path, "data/2024/bureau/projects/02.yaml"), "项目名称：错");
        fresh.Run("add", "--intent-to-add", "--all");

        Assert.Equal(0, fresh.Try("commit", "-m", "初稿").ExitCode);
        fresh.Run("add", "--all");
        Assert.Equal(1, fresh.Try("commit", "-m", "错").ExitCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Checks_and_builds_a_merge(bool isGood)
    {
        using var sandbox = new EditorSandbox();
        sandbox.Git.Run("switch", "--quiet", "--create", "side");
        sandbox.Replace(">880份", ">881份");
        if (!isGood)
        {
            sandbox.Replace("项目名称: ", "项目名称：");
        }

        sandbox.Git.CommitAll();
        sandbox.Git.Run("switch", "--quiet", "main");
        File.WriteAllText(Path.Combine(sandbox.Git.Path, "README.md"), "说明");
        sandbox.Git.CommitAll();
        sandbox.Hooks("install");
        var (exitCode, _, _) = sandbox.Git.Try("merge", "--no-edit", "side");

        Assert.Equal(isGood, exitCode == 0);
        Assert.Equal(isGood, File.Exists(sandbox.Page) && File.ReadAllText(sandbox.Page).Contains("881份", StringComparison.Ordinal));
    }

    [Fact]
    public void Works_in_a_linked_work_tree_on_its_own_files()
    {
        using var sandbox = new EditorSandbox();
        sandbox.Hooks("install");
        sandbox.Git.Run("worktree", "add", "--quiet", "--detach", sandbox["linked tree"]);
        var linked = new GitFolder(sandbox["linked tree"]);
        sandbox.Replace(">880份", ">881份", linked.Path);
        linked.Run("commit", "--quiet", "-am", "改");
        var manifest = File.ReadAllText(Path.Combine(linked.Path, "out/manifest.json"));

        Assert.Contains(linked.Run("rev-parse", "HEAD"), manifest, StringComparison.Ordinal);
        Assert.False(File.Exists(sandbox.Page));
        sandbox.Replace("项目名称: ", "项目名称：", linked.Path);
        Assert.Equal(1, linked.Try("commit", "-am", "错").ExitCode);
    }

    [Fact]
    public void Works_in_a_submodule()
    {
        using var sandbox = new EditorSandbox();
        var outer = GitFolder.Init(sandbox["outer"]);
        outer.Run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", sandbox.Git.Path, "数据 仓库");
        var inner = new GitFolder(Path.Combine(outer.Path, "数据 仓库"));
        Assert.Equal(0, sandbox.Hooks("install", inner.Path).ExitCode);
        sandbox.Replace("项目名称: ", "项目名称：", inner.Path);

        Assert.True(File.Exists(Path.Combine(outer.Path, ".git/modules/数据 仓库/hooks/pre-commit")));
        Assert.Equal(1, inner.Try("commit", "-am", "错").ExitCode);
        Assert.Equal(0, outer.Try("commit", "-m", "外层").ExitCode);
    }

    [Fact]
    public void Works_where_names_hold_blanks_quotes_and_line_feeds()
    {
        using var sandbox = new EditorSandbox("编辑 'a\"\n$(b)");
        Assert.Equal(0, sandbox.Hooks("install").ExitCode);
        sandbox.Replace(">880份", ">881份");
        sandbox.Git.Run("commit", "--quiet", "-am", "改");
        Assert.Contains("881份", File.ReadAllText(sandbox.Page), StringComparison.Ordinal);
        sandbox.Replace("项目名称: ", "项目名称：");
        Assert.Equal(1, sandbox.Git.Try("commit", "-am", "错").ExitCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("team hooks")]
    public void Calls_the_hooks_that_were_there_and_restores_them(string? hooksPath)
    {
        using var sandbox = new EditorSandbox();
        var hooks = Path.Combine(sandbox.Git.Path, hooksPath ?? ".git/hooks");
        if (hooksPath is not null)
        {
            sandbox.Git.Run("config", "core.hooksPath", hooksPath);
        }

        GitFolder.WriteScript(Path.Combine(hooks, "pre-commit"), "echo earlier >>called; test ! -e refuse");
        GitFolder.WriteScript(sandbox["shared-post-commit"], "echo after >>called");
        File.CreateSymbolicLink(Path.Combine(hooks, "post-commit"), sandbox["shared-post-commit"]);
        var before = EditorSandbox.Read(hooks);

        sandbox.Hooks("install");
        sandbox.Hooks("install");
        sandbox.Replace(">880份", ">881份");
        sandbox.Git.Run("commit", "--quiet", "-am", "改");
        Assert.Equal("earlier\nafter\n", File.ReadAllText(Path.Combine(sandbox.Git.Path, "called")));
        Assert.True(File.Exists(sandbox.Page));

        File.WriteAllText(Path.Combine(sandbox.Git.Path, "refuse"), "");
        sandbox.Replace(">881份", ">882份");
        Assert.Equal(1, sandbox.Git.Try("commit", "-am", "改").ExitCode);

        Assert.Equal(0, sandbox.Hooks("uninstall").ExitCode);
        Assert.Equal(before, EditorSandbox.Read(hooks));
    }

    [Fact]
    public void Leaves_a_hook_alone_that_took_its_place()
    {
        using var sandbox = new EditorSandbox();
        var hook = Path.Combine(sandbox.Git.Path, ".git/hooks/pre-commit");
        sandbox.Hooks("install");
        GitFolder.WriteScript(hook, "exit 0");
        sandbox.Hooks("uninstall");

        Assert.Equal("#!/bin/sh\nexit 0\n", File.ReadAllText(hook));
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(hook)!), file => Path.GetFileName(file).Contains("publisher", StringComparison.Ordinal));
    }

    [Fact]
    public void Lets_git_go_on_when_the_tool_is_gone()
    {
        using var sandbox = new EditorSandbox();
        sandbox.Hooks("install");
        foreach (var name in Installed)
        {
            var hook = Path.Combine(sandbox.Git.Path, ".git/hooks", name);
            File.WriteAllText(hook, File.ReadAllText(hook).Replace("publisher.dll", "moved.dll", StringComparison.Ordinal));
        }

        sandbox.Replace("项目名称: ", "项目名称：");
        var (exitCode, _, error) = sandbox.Git.Try("commit", "-am", "错");

        Assert.Equal(0, exitCode);
        Assert.Contains("moved.dll", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_what_is_installed()
    {
        using var sandbox = new EditorSandbox();
        GitFolder.WriteScript(Path.Combine(sandbox.Git.Path, ".git/hooks/post-merge"), "exit 0");
        var before = sandbox.Hooks("status").Output;
        var after = sandbox.Hooks("install").Output;

        Assert.Equal("pre-commit: not installed\npre-merge-commit: not installed\npost-commit: not installed\npost-merge: not installed, another hook is there\n", before);
        Assert.Equal("pre-commit: installed\npre-merge-commit: installed\npost-commit: installed\npost-merge: installed, another hook is there\n", after);
    }

    [Fact]
    public void Says_that_there_is_no_repository()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Repository.Root, "tests", "cases", "good-minimal", "data"), "data");
        var result = PublisherProcess.RunWith(new() { ["GIT_CEILING_DIRECTORIES"] = Path.GetTempPath() }, folder.Path, "hooks", "install", "--lang", "en");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("PUB8101", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_there_is_no_git()
    {
        using var sandbox = new EditorSandbox();
        var result = PublisherProcess.RunWith(new() { ["PATH"] = sandbox["nothing here"] }, sandbox.Git.Path, "hooks", "install", "--lang", "en");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("PUB8101", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
