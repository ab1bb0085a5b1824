using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Versions;

/// <summary>The input files of one folder as a commit has them; nothing is checked out.</summary>
/// <param name="objects">The repository.</param>
/// <param name="tree">The folder's tree.</param>
/// <param name="displayPath">How messages name the folder.</param>
internal sealed class CommittedFiles(GitTrees objects, string tree, string displayPath) : ISourceFiles
{
    public string DisplayPath { get; } = displayPath;

    /// <summary>The folder <paramref name="path"/> of a commit; null when the commit has none.</summary>
    public static CommittedFiles? Open(GitTrees objects, string commit, string path, string displayPath)
    {
        var tree = commit + "^{tree}";
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(objects.ReadTree(tree), name, GitTreeEntryKind.Folder) is not { } folder)
            {
                return null;
            }

            tree = folder.Hash;
        }

        return new CommittedFiles(objects, tree, displayPath);
    }

    public IReadOnlyList<string> ListFiles(string folder) => List(folder, GitTreeEntryKind.File);

    public IReadOnlyList<string> ListFolders(string folder) => List(folder, GitTreeEntryKind.Folder);

    public long? GetSize(string path) => FindFile(path) is { } file ? objects.Read(file.Hash)?.Length : null;

    public byte[] Read(string path) => FindFile(path) is { } file && objects.Read(file.Hash) is { } content
        ? content
        : throw new FileNotFoundException(null, path);

    private string[] List(string folder, GitTreeEntryKind kind)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return FindTree(folder) is { } found
            ? [.. objects.ReadTree(found)
                .Where(entry => entry.Kind == kind && !entry.Name.StartsWith('.'))
                .Select(entry => prefix + entry.Name)]
            : [];
    }

    private GitTreeEntry? FindFile(string path)
    {
        var slash = path.LastIndexOf('/');
        return FindTree(slash < 0 ? "" : path[..slash]) is { } folder
            ? Find(objects.ReadTree(folder), path[(slash + 1)..], GitTreeEntryKind.File)
            : null;
    }

    private string? FindTree(string folder)
    {
        var found = tree;
        foreach (var name in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(objects.ReadTree(found), name, GitTreeEntryKind.Folder) is not { } next)
            {
                return null;
            }

            found = next.Hash;
        }

        return found;
    }

    private static GitTreeEntry? Find(IReadOnlyList<GitTreeEntry> entries, string name, GitTreeEntryKind kind) =>
        entries.FirstOrDefault(entry => entry.Kind == kind && entry.Name == name);
}
