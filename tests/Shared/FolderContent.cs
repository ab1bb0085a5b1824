namespace Publisher.Tests;

/// <summary>All that a folder holds, to be compared with another one.</summary>
internal static class FolderContent
{
    /// <summary>A hash of every file, by its path in the folder.</summary>
    public static SortedDictionary<string, string> Of(string folder)
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                content[Path.GetRelativePath(folder, file)] =
                    Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return content;
    }
}
