using System.Collections.Immutable;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Hooks;

/// <summary>
/// The hooks of an editor's repository: what is staged is validated before it is committed, and what a commit or a merge
/// changed is built after it.
/// </summary>
public sealed class WorkTreeHooks
{
    private readonly string _top;
    private readonly HookFolder _hooks;

    private WorkTreeHooks(string top, HookFolder hooks) => (_top, _hooks) = (top, hooks);

    private static ImmutableArray<HookKind> Checks => [HookKind.PreCommit, HookKind.PreMergeCommit];

    private static ImmutableArray<HookKind> Builds => [HookKind.PostCommit, HookKind.PostMerge];

    /// <summary>The hooks of the repository that a data folder lies in; null when there is none, after reporting it.</summary>
    public static async Task<WorkTreeHooks?> FindAsync(string dataFolder, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(dataFolder))
        {
            diagnostics.Add(CommandDiagnostics.NoDataFolder(dataFolder));
            return null;
        }

        if (await WorkTreeFolder.FindAsync(dataFolder, diagnostics) is not { } place)
        {
            return null;
        }

        // Git's own name of the top folder may differ from the typed one in symbolic links: go up from the data folder.
        var data = Path.GetFullPath(dataFolder);
        var top = Path.GetFullPath(string.Concat(place.Prefix.Where(character => character == '/').Select(_ => "../")), data);

        // Knows of linked work trees, which share their hooks, of submodules, and of core.hooksPath, which counts from the top.
        var folder = await place.Git.RunAsync("rev-parse", "--git-path", "hooks");
        return new WorkTreeHooks(top, new HookFolder(Path.GetFullPath(folder.Line, place.Top)));
    }

    /// <param name="tool">How the tool is started: words, the last one a file.</param>
    /// <param name="options">The folders to work on.</param>
    /// <param name="language">The value of <c>--lang</c>.</param>
    /// <param name="diagnostics">What went wrong.</param>
    public void Install(IReadOnlyList<string> tool, BuildOptions options, string language, DiagnosticBag diagnostics)
    {
        // Git starts these hooks in the top folder of whichever work tree is meant: folders in it are named from there.
        string[] folders =
        [
            "--data", FromTop(options.Data), "--templates", FromTop(options.Templates), "--out", FromTop(options.Output), "--lang", language,
        ];
        foreach (var kind in Checks)
        {
            _hooks.Install(kind, HookScript.Write(kind, tool, ["validate", "--staged", .. folders]), diagnostics);
        }

        foreach (var kind in Builds)
        {
            _hooks.Install(kind, HookScript.Write(kind, tool, ["build", .. folders]), diagnostics);
        }
    }

    public void Uninstall(DiagnosticBag diagnostics)
    {
        foreach (var kind in Checks.Concat(Builds))
        {
            _hooks.Uninstall(kind, diagnostics);
        }
    }

    public ImmutableArray<HookState> States => [.. Checks.Concat(Builds).Select(_hooks.Find)];

    private string FromTop(string folder)
    {
        var relative = Path.GetRelativePath(_top, Path.GetFullPath(folder));
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative.Replace('\\', '/');
    }
}
