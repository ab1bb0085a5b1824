using System.Buffers;
using System.IO.Enumeration;
using System.Security.Cryptography;
using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Inputs;

/// <summary>Input files in a folder of this machine.</summary>
/// <param name="root">The folder.</param>
/// <param name="displayPath">How messages name it.</param>
public sealed class FolderSourceFiles(string root, string displayPath) : ISourceFiles
{
    /// <summary>Larger than nearly every data file.</summary>
    private const int BufferSize = 32 * 1024;

    public string DisplayPath { get; } = displayPath;

    public IReadOnlyList<string> ListFiles(string folder) => List(folder, directories: false);

    public IReadOnlyList<string> ListFolders(string folder) => List(folder, directories: true);

    public long? GetSize(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists ? file.Length : null;
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    public ContentHash Identify(string path)
    {
        // Every build hashes every data file: no stream, and no array of its own for each.
        using var file = File.OpenHandle(Path.Combine(root, path));
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(0, BufferSize), 0);
            return read < BufferSize ? ContentHash.Of(buffer.AsSpan(0, read)) : IdentifyLarge(file, buffer, read);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ContentHash IdentifyLarge(Microsoft.Win32.SafeHandles.SafeFileHandle file, byte[] buffer, int read)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long offset = 0; read > 0; read = RandomAccess.Read(file, buffer, offset))
        {
            hash.AppendData(buffer, 0, read);
            offset += read;
        }

        return ContentHash.Read(hash.GetHashAndReset());
    }

    private List<string> List(string folder, bool directories)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            return [];
        }

        var entries = new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => entry.FileName.ToString())
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.IsDirectory == directories && !entry.FileName.StartsWith('.'),
        };
        var names = new List<string>();
        foreach (var name in entries)
        {
            names.Add(folder.Length == 0 ? name : $"{folder}/{name}");
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
