using Publisher.Pipeline.Building;
using Publisher.Pipeline.Diagnostics;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>The data and the layouts of one commit, read from git's objects.</summary>
internal sealed class CommitSources : IDisposable
{
    private readonly Snapshot _snapshot;

    private CommitSources(Snapshot snapshot, BuildSources sources) => (_snapshot, Sources) = (snapshot, sources);

    public BuildSources Sources { get; }

    /// <summary>Null when the commit cannot be read or holds no data, after reporting it.</summary>
    public static async Task<CommitSources?> OpenAsync(
        Git git, string commit, PublishOptions options, DiagnosticBag diagnostics)
    {
        var (data, templates) = (Prefix(options.Data), Prefix(options.Templates));
        if (await Snapshot.ReadAsync(git, commit, [data, templates], diagnostics) is not { } snapshot)
        {
            return null;
        }

        if (!snapshot.Has(data))
        {
            diagnostics.Add(GitDiagnostics.NoDataInCommit(options.Data, commit));
            snapshot.Dispose();
            return null;
        }

        return new CommitSources(snapshot, new BuildSources(
            snapshot.Open(data, BuildInputs.Display(options.Data)),
            snapshot.Has(templates)
                ? snapshot.Open(templates, BuildInputs.Display(options.Templates))
                : new FolderSourceFiles(options.OwnTemplates, BuildInputs.Display(options.OwnTemplates))));
    }

    public void Dispose() => _snapshot.Dispose();

    /// <summary>How git names the folder in a tree.</summary>
    private static string Prefix(string folder) => BuildInputs.Display(folder) is { Length: > 0 } path ? path + "/" : "";
}
