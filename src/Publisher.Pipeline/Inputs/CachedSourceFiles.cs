using System.Collections.Concurrent;
using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Inputs;

/// <summary>
/// Reads each file and lists each folder once: for few files that many ask for, which must also stay the same
/// from being identified to being used.
/// </summary>
internal sealed class CachedSourceFiles(ISourceFiles inner) : ISourceFiles
{
    private readonly ConcurrentDictionary<string, Lazy<(byte[] Content, ContentHash Hash)>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<string>>> _lists = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<string>>> _folders = new(StringComparer.Ordinal);

    public string DisplayPath => inner.DisplayPath;

    public IReadOnlyList<string> ListFiles(string folder) =>
        _lists.GetOrAdd(folder, path => new Lazy<IReadOnlyList<string>>(() => inner.ListFiles(path))).Value;

    public IReadOnlyList<string> ListFolders(string folder) =>
        _folders.GetOrAdd(folder, path => new Lazy<IReadOnlyList<string>>(() => inner.ListFolders(path))).Value;

    public long? GetSize(string path) => inner.GetSize(path);

    public byte[] Read(string path) => Find(path).Content;

    public ContentHash Identify(string path) => Find(path).Hash;

    private (byte[] Content, ContentHash Hash) Find(string path) =>
        _files.GetOrAdd(path, key => new Lazy<(byte[], ContentHash)>(() => Load(key))).Value;

    private (byte[] Content, ContentHash Hash) Load(string path)
    {
        var content = inner.Read(path);
        return (content, ContentHash.Of(content));
    }
}
