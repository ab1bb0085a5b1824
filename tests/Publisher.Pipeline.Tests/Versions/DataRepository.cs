namespace Publisher.Pipeline.Tests.Versions;

/// <summary>A real git repository with the smallest good disclosure in its data folder.</summary>
internal sealed class DataRepository : IDisposable
{
    public const string Folder = "2024/bureau";

    public DataRepository()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "编辑");
        Git("config", "user.email", "editor@example.cn");
        Git("config", "commit.gpgsign", "false");
    }

    public SmallDisclosure Small { get; } = new();

    public string Data => Small.Data;

    public void Git(params string[] arguments)
    {
        var (exitCode, output) = RealTool.Run("git", ["-C", Small.Folder.Path, .. arguments]);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Commits all files, at noon of that day in China.</summary>
    public void Commit(string message, string day = "2024-03-01")
    {
        Git("add", "--all");
        var (exitCode, output) = RealTool.Run(
            "env", $"GIT_COMMITTER_DATE={day}T12:00:00+08:00", "git", "-C", Small.Folder.Path, "commit", "--quiet", "--message", message);
        Assert.True(exitCode == 0, output);
    }

    public void Replace(string old, string @new) => Small.Replace(SmallDisclosure.Project, old, @new);

    public void Dispose() => Small.Dispose();
}
