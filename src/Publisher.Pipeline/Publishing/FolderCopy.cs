using System.IO.Enumeration;

namespace Publisher.Pipeline.Publishing;

/// <summary>Copies the files of a published version.</summary>
internal static class FolderCopy
{
    /// <summary>Everything but hidden files, which are no part of a site.</summary>
    public static void Make(string source, string target)
    {
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            source, (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory))
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
        };
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
