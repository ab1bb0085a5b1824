using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Inputs;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Snapshots;

/// <summary>What the next commit would hold: git's index, not the work tree.</summary>
public sealed class StagedFiles : IDisposable
{
    private readonly Snapshot _snapshot;

    private StagedFiles(Snapshot snapshot, BuildOptions options) => (_snapshot, Options) = (snapshot, options);

    /// <summary>The options with the index in place of the disk, and those disclosures chosen that the commit would change.</summary>
    public BuildOptions Options { get; }

    /// <summary>Null when the commit would change no disclosure, or after reporting an error.</summary>
    public static async Task<StagedFiles?> OpenAsync(BuildOptions options, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(options.Data))
        {
            diagnostics.Add(CommandDiagnostics.NoDataFolder(options.Data));
            return null;
        }

        if (await WorkTreeFolder.FindAsync(options.Data, diagnostics) is not var (git, top, data))
        {
            return null;
        }

        // The tree that git itself would commit: without what is only intended to be added (git add -N).
        var tree = await git.RunAsync("write-tree");
        if (!tree.Success)
        {
            diagnostics.Add(GitDiagnostics.GitFailed("write-tree", tree.Error));
            return null;
        }

        // Layouts may be kept elsewhere; then no commit here changes them.
        var layouts = Directory.Exists(options.Templates) && await WorkTreeFolder.FindAsync(options.Templates, []) is { } folder
            && folder.Top == top ? folder.Prefix : null;
        string[] folders = layouts is null ? [data] : [data, layouts];
        var changed = await StagedChanges.FindAsync(git, tree.Line, folders);
        if (changed is [] || await Snapshot.ReadAsync(git, tree.Line, folders, diagnostics) is not { } snapshot)
        {
            return null;
        }

        var sources = new BuildSources(
            snapshot.Open(data, BuildInputs.Display(options.Data)),
            layouts is null
                ? new FolderSourceFiles(options.Templates, BuildInputs.Display(options.Templates))
                : snapshot.Open(layouts, BuildInputs.Display(options.Templates)));
        var misplaced = new DiagnosticBag();
        var all = DisclosureFinder.FindAll(sources.Data, misplaced);
        var disclosures = StagedChanges.FindDisclosures(changed, data, layouts, all);
        if (!disclosures.IsEmpty)
        {
            return new StagedFiles(snapshot, options with { Sources = sources, Paths = disclosures });
        }

        // With a disclosure to check, the check reports these.
        diagnostics.AddRange(misplaced);
        snapshot.Dispose();
        return null;
    }

    public void Dispose() => _snapshot.Dispose();
}
