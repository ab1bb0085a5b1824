using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Snapshots;

/// <summary>The files of one git tree: a commit's, or the one that the index would be committed as.</summary>
internal sealed class Snapshot : IDisposable
{
    private const string SymbolicLink = "120000";
    private const string Submodule = "160000";

    private readonly GitObjects _objects;
    private readonly ImmutableArray<SnapshotEntry> _entries;

    private Snapshot(GitObjects objects, ImmutableArray<SnapshotEntry> entries) => (_objects, _entries) = (objects, entries);

    /// <summary>
    /// Reads the tree's list under <paramref name="folders"/>; null when git cannot, after reporting why. Symbolic links and
    /// submodules are reported and left out: the one would lead out of the tree, the other's files are not in this repository.
    /// </summary>
    public static async Task<Snapshot?> ReadAsync(
        Git git, string tree, IReadOnlyList<string> folders, DiagnosticBag diagnostics)
    {
        var answer = await git.RunAsync(
            ["ls-tree", "-r", "-z", "--full-tree", tree, "--", .. folders.Select(folder => folder.TrimEnd('/')).Where(folder => folder.Length > 0)]);
        if (!answer.Success)
        {
            diagnostics.Add(GitDiagnostics.GitFailed("ls-tree", answer.Error));
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<SnapshotEntry>();
        foreach (var part in answer.Parts)
        {
            var tab = part.IndexOf('\t', StringComparison.Ordinal);
            var path = part[(tab + 1)..];
            switch (part[..tab].Split(' '))
            {
                case [SymbolicLink, ..]:
                    diagnostics.Add(GitDiagnostics.SymbolicLink(path));
                    break;
                case [Submodule, ..]:
                    diagnostics.Add(GitDiagnostics.Submodule(path));
                    break;
                case [_, "blob", var id]:
                    entries.Add(new SnapshotEntry(path, id));
                    break;
            }
        }

        return new Snapshot(new GitObjects(git), entries.ToImmutable());
    }

    /// <summary>Whether there is any file in <paramref name="folder"/>, which ends with a slash or is empty.</summary>
    public bool Has(string folder) => _entries.Any(entry => entry.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The files in <paramref name="folder"/>, which ends with a slash or is empty.</summary>
    public SnapshotFiles Open(string folder, string displayPath) => new(
        _objects,
        _entries.Where(entry => entry.Path.StartsWith(folder, StringComparison.Ordinal))
            .Select(entry => entry with { Path = entry.Path[folder.Length..] }),
        displayPath);

    public void Dispose() => _objects.Dispose();
}
