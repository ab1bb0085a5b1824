using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Publisher.Pipeline.Publishing;

/// <summary>
/// The folder that a web server shows: <c>versions/</c> holds whole sites that never change once they are public, and
/// <c>current</c> is a symbolic link to one of them. Replacing the link is one step of the file system.
/// </summary>
internal sealed class PublicFolder(string root)
{
    private const string LinkName = "current";
    private const string VersionsName = "versions";

    /// <summary>Begins the name of a version that is not finished; web servers do not show dot files.</summary>
    private const string Unfinished = ".building-";

    /// <summary>Where the link is made before it takes the place of the old one.</summary>
    private const string SwitchName = ".switch";

    public string Root { get; } = root;

    public string Link => Path.Combine(Root, LinkName);

    /// <summary>Whether something that is no link stands where the link must be.</summary>
    public bool IsLinkBlocked => Path.Exists(Link) && new DirectoryInfo(Link).LinkTarget is null;

    /// <summary>The public version's name, or null.</summary>
    public string? Current => new DirectoryInfo(Link).LinkTarget is { } target ? Path.GetFileName(target) : null;

    /// <summary>All finished versions, the oldest first.</summary>
    public ImmutableArray<string> Versions => [.. Folders().Where(VersionName.IsOne).Order(StringComparer.Ordinal)];

    /// <summary>Where the public version lies, or null.</summary>
    public string? CurrentPath => Current is { } version ? PathOf(version) : null;

    public string PathOf(string version) => Path.Combine(Root, VersionsName, version);

    public string PathOfUnfinished(string version) => PathOf(Unfinished + version);

    /// <summary>
    /// A folder for a new version, filled with the files of an earlier one. They are copied, not linked: whoever changes a
    /// file in place, by hand or by signing it, must not change an earlier version. File systems that can, share the blocks.
    /// </summary>
    public string Begin(string version, string? earlier)
    {
        RemoveUnfinished();
        var folder = PathOfUnfinished(version);
        Directory.CreateDirectory(folder);
        if (earlier is not null && Directory.Exists(PathOf(earlier)))
        {
            FolderCopy.Make(PathOf(earlier), folder);
        }

        return folder;
    }

    /// <summary>Gives a finished version its name; it is not public yet.</summary>
    public void Finish(string version) => Directory.Move(PathOfUnfinished(version), PathOf(version));

    /// <summary>
    /// Makes a version public. The link's target is relative, so that the whole folder can be moved; where the link is made
    /// it leads nowhere, which is also why <see cref="File.Move(string, string, bool)"/>, which wants no folders, renames it.
    /// </summary>
    public void Switch(string version)
    {
        var folder = Path.Combine(Root, SwitchName);
        Directory.CreateDirectory(folder);
        var link = Path.Combine(folder, LinkName);
        File.Delete(link);
        File.CreateSymbolicLink(link, Path.Combine(VersionsName, version));
        File.Move(link, Link, overwrite: true);
        Directory.Delete(folder);
    }

    /// <summary>Removes unfinished versions: what a failed or killed publication left.</summary>
    public void RemoveUnfinished()
    {
        foreach (var name in Folders().Where(name => name.StartsWith(Unfinished, StringComparison.Ordinal)))
        {
            Directory.Delete(PathOf(name), recursive: true);
        }
    }

    /// <summary>Removes the oldest versions until <paramref name="keep"/> are left; never the public one.</summary>
    public void Prune(int keep)
    {
        var others = Versions.Remove(Current ?? "");
        foreach (var version in others.Take(Math.Max(0, others.Length - Math.Max(0, keep - 1))))
        {
            // Renamed first, so that a version is never there in part.
            Directory.Move(PathOf(version), PathOfUnfinished(version));
            Directory.Delete(PathOfUnfinished(version), recursive: true);
        }
    }

    private string[] Folders()
    {
        var versions = Path.Combine(Root, VersionsName);
        return !Directory.Exists(versions) ? [] :
        [
            .. new FileSystemEnumerable<string>(
                versions,
                (ref FileSystemEntry entry) => entry.FileName.ToString(),
                new EnumerationOptions { AttributesToSkip = FileAttributes.None })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory,
            },
        ];
    }
}
