namespace Publisher.Pipeline.Output;

/// <summary>Carries files of others along when a folder is replaced.</summary>
internal static class FileTree
{
    /// <summary>Gives a file a second name, or copies it where a file system has no second names.</summary>
    public static void LinkOrCopy(string source, string target)
    {
        if (!FileSystemCalls.TryLink(source, target))
        {
            File.Copy(source, target);
        }
    }

    /// <summary>Adds to <paramref name="target"/> what <paramref name="source"/> has besides our own files.</summary>
    /// <param name="source">The folder as it is.</param>
    /// <param name="target">The folder as it will be; what it has already stays.</param>
    /// <param name="isOwn">Whether a name is that of one of our files.</param>
    public static void AddOthers(string source, string target, Func<string, bool> isOwn)
    {
        foreach (var entry in new DirectoryInfo(source).EnumerateFileSystemInfos().Where(entry => !isOwn(entry.Name)))
        {
            var added = Path.Combine(target, entry.Name);
            if (entry.LinkTarget is { } link)
            {
                if (!Path.Exists(added))
                {
                    File.CreateSymbolicLink(added, link);
                }
            }
            else if (entry is DirectoryInfo)
            {
                AddOthers(entry.FullName, Directory.CreateDirectory(added).FullName, static _ => false);
            }
            else if (!File.Exists(added))
            {
                LinkOrCopy(entry.FullName, added);
            }
        }
    }

    public static bool HasOthers(string folder, Func<string, bool> isOwn) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos().Any(entry => !isOwn(entry.Name));

    /// <summary>Deletes a folder without entries, and those above it that have none then, up to <paramref name="root"/>.</summary>
    public static void DeleteEmpty(string folder, string root)
    {
        for (; folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }
}
