using System.IO.Enumeration;

namespace Publisher.Pipeline.Inputs;

/// <summary>Input files in a folder of this machine.</summary>
/// <param name="root">The folder.</param>
/// <param name="displayPath">How messages name it.</param>
public sealed class FolderSourceFiles(string root, string displayPath) : ISourceFiles
{
    public string DisplayPath { get; } = displayPath;

    public IReadOnlyList<string> ListFiles(string folder) => List(folder, directories: false);

    public IReadOnlyList<string> ListFolders(string folder) => List(folder, directories: true);

    public long? GetSize(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file.Exists ? file.Length : null;
    }

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    private string[] List(string folder, bool directories)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            return [];
        }

        var names = new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => entry.FileName.ToString())
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                entry.IsDirectory == directories && !entry.FileName.StartsWith('.'),
        };
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return [.. names.Order(StringComparer.Ordinal).Select(name => prefix + name)];
    }
}
