using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Snapshots;

/// <summary>Where a folder lies in a git work tree: a repository's, a linked one or a submodule's.</summary>
/// <param name="Git">Runs git in the work tree's top folder, so that paths count from there.</param>
/// <param name="Top">The work tree's top folder.</param>
/// <param name="Prefix">The folder relative to it, with a slash at its end; empty for the top itself.</param>
internal sealed record WorkTreeFolder(Git Git, string Top, string Prefix)
{
    /// <summary>Null when the folder lies in no work tree, after reporting it.</summary>
    public static async Task<WorkTreeFolder?> FindAsync(string folder, DiagnosticBag diagnostics)
    {
        var git = Git.In(folder);

        // In a hook, git takes any folder for one of the repository that it serves; asked for its prefix, an outer one has none.
        var inside = await git.RunAsync("rev-parse", "--is-inside-work-tree");

        // Asked one by one: a folder's name may hold a line feed.
        var top = await git.RunAsync("rev-parse", "--show-toplevel");
        var prefix = await git.RunAsync("rev-parse", "--show-prefix");
        if (inside.Line == "true" && top.Success && prefix.Success)
        {
            return new WorkTreeFolder(Git.In(top.Line), top.Line, prefix.Line);
        }

        diagnostics.Add(GitDiagnostics.NoRepository(folder, inside.Success ? top.Error : inside.Error));
        return null;
    }
}
