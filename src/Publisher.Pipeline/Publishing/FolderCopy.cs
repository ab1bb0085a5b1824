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
                Directory.CreateDirectory(copy);
                Make(path, copy);
            }
            else
            {
                File.Copy(path, copy);
            }
        }
    }
}
