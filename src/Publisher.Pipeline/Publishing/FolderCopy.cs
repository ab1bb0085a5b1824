using System.IO.Enumeration;

namespace Publisher.Pipeline.Publishing;

/// <summary>Copies the files of a published version.</summary>
internal static class FolderCopy
{
    /// <summary>Hidden files too: what a build knows of its outputs is in one.</summary>
    public static void Make(string source, string target)
    {
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            source,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None });
        foreach (var (path, isFolder) in entries)
        {
            var copy = Path.Combine(target, Path.GetFileName(path));
            if (isFolder)
            {
                CreateLike(path, copy);
                Make(path, copy);
            }
            else
            {
                File.Copy(path, copy);
            }
        }
    }

    /// <summary>A folder that nobody else may look into stays one.</summary>
    private static void CreateLike(string folder, string copy)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(copy);
        }
        else
        {
            Directory.CreateDirectory(copy, File.GetUnixFileMode(folder));
        }
    }
}
