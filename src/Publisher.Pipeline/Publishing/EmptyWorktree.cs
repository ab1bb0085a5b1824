using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>
/// A linked work tree at one commit without any files: in it the history of a path ends at that commit, whatever the
/// repository's HEAD is. Files are read from git's objects, so that nothing is checked out and no filter or hook runs.
/// </summary>
internal sealed class EmptyWorktree
{
    private readonly Git _git;
    private readonly string _folder;

    private EmptyWorktree(Git git, string folder) => (_git, _folder) = (git, folder);

    /// <summary>The data folder in it; empty.</summary>
    public required string Data { get; init; }

    /// <summary>Null when git cannot make one, after reporting why.</summary>
    public static async Task<EmptyWorktree?> CreateAsync(Git git, string commit, string data, DiagnosticBag diagnostics)
    {
        // What a killed publication left behind.
        await git.RunAsync("worktree", "prune");
        var folder = Directory.CreateTempSubdirectory("publisher-worktree-").FullName;
        var answer = await git.RunAsync(
            "-c", "core.hooksPath=/dev/null", "worktree", "add", "--quiet", "--no-checkout", "--detach", folder, commit);
        var worktree = new EmptyWorktree(git, folder) { Data = Path.Combine(folder, data) };
        if (answer.Success)
        {
            Directory.CreateDirectory(worktree.Data);
            return worktree;
        }

        diagnostics.Add(GitDiagnostics.GitFailed("worktree", answer.Error));
        await worktree.RemoveAsync();
        return null;
    }

    public async Task RemoveAsync()
    {
        if (!(await _git.RunAsync("worktree", "remove", "--force", _folder)).Success && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
