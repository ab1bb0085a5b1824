using System.Collections.Concurrent;
using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Snapshots;

/// <summary>Input files that are read from git's objects instead of the disk.</summary>
internal sealed class SnapshotFiles : ISourceFiles
{
    private readonly GitObjects _objects;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _folders = new(StringComparer.Ordinal);

    /// <summary>Blobs whose size was asked for and that are not read yet: git tells the size only together with the bytes.</summary>
    private readonly ConcurrentDictionary<string, GitBlob> _sized = new(StringComparer.Ordinal);

    /// <param name="objects">Where the contents are.</param>
    /// <param name="entries">The files, relative to the folder.</param>
    /// <param name="displayPath">How messages name the folder.</param>
    public SnapshotFiles(GitObjects objects, IEnumerable<SnapshotEntry> entries, string displayPath)
    {
        (_objects, DisplayPath) = (objects, displayPath);
        foreach (var (path, id) in entries.Where(entry => !IsHidden(entry.Path)))
        {
            _ids.Add(path, id);
            Add(_files, path);
            for (var folder = Parent(path); folder.Length > 0; folder = Parent(folder))
            {
                Add(_folders, folder);
            }
        }
    }

    public string DisplayPath { get; }

    public IReadOnlyList<string> ListFiles(string folder) => [.. _files.GetValueOrDefault(folder) ?? []];

    public IReadOnlyList<string> ListFolders(string folder) => [.. _folders.GetValueOrDefault(folder) ?? []];

    public long? GetSize(string path) =>
        _ids.TryGetValue(path, out var id) ? _sized.GetOrAdd(path, (_, wanted) => _objects.Read(wanted), id).Size : null;

    public byte[] Read(string path)
    {
        if (!_ids.TryGetValue(path, out var id))
        {
            throw new FileNotFoundException(null, path);
        }

        var blob = _sized.TryRemove(path, out var known) ? known : _objects.Read(id);
        return blob.Content ?? throw new IOException($"{blob.Size} bytes");
    }

    private static bool IsHidden(string path) => path[0] == '.' || path.Contains("/.", StringComparison.Ordinal);

    private static void Add(Dictionary<string, SortedSet<string>> lists, string path)
    {
        if (!lists.TryGetValue(Parent(path), out var list))
        {
            lists[Parent(path)] = list = new SortedSet<string>(StringComparer.Ordinal);
        }

        list.Add(path);
    }

    private static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
