using System.Collections.Concurrent;
using Publisher.Pipeline.Snapshots;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// Opens folders of many commits through one process. Trees are walked object by object, so that a name is never part of a
/// question, whatever characters are in it; one that many commits share is read once.
/// </summary>
internal sealed class GitTrees(Git git) : IDisposable
{
    private readonly GitObjects _objects = new(git);
    private readonly ConcurrentDictionary<string, IReadOnlyList<GitTreeEntry>> _trees = new(StringComparer.Ordinal);

    /// <summary>The input files of a commit's folder; none when the commit has no such folder.</summary>
    /// <param name="commit">The commit's hash.</param>
    /// <param name="folder">Which folder, as git names it; empty: the whole tree.</param>
    /// <param name="part">The only part of the folder that is wanted; empty: all of it.</param>
    /// <param name="displayPath">How messages name the folder.</param>
    public SnapshotFiles Open(string commit, string folder, string part, string displayPath)
    {
        var tree = commit + "^{tree}";
        foreach (var name in $"{folder}/{part}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Read(tree).FirstOrDefault(entry => entry.Kind == GitTreeEntryKind.Folder && entry.Name == name) is not { } next)
            {
                return new SnapshotFiles(_objects, [], displayPath);
            }

            tree = next.Hash;
        }

        return new SnapshotFiles(_objects, List(tree, part.Length == 0 ? "" : part + "/"), displayPath);
    }

    public void Dispose() => _objects.Dispose();

    private IEnumerable<SnapshotEntry> List(string tree, string prefix) => Read(tree).SelectMany(entry => entry.Kind switch
    {
        GitTreeEntryKind.File => [new SnapshotEntry(prefix + entry.Name, entry.Hash)],
        GitTreeEntryKind.Folder => List(entry.Hash, $"{prefix}{entry.Name}/"),
        _ => [],
    });

    private IReadOnlyList<GitTreeEntry> Read(string name) => _trees.GetOrAdd(
        name, static (tree, objects) => objects.ReadTree(tree) is { } content ? GitTreeEntry.ReadAll(content) : [], _objects);
}
