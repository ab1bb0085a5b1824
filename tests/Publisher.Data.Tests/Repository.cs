using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests;

/// <summary>Finds the repository's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The files of a disclosure, with paths as the product shows them.</summary>
    public static IReadOnlyList<SourceFile> ReadDisclosure(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var files = Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => SourceDecoder.Decode(
                Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path), diagnostics)!)
            .ToArray();
        Assert.Empty(diagnostics);
        return files;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Publisher.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Publisher.sln");
        }

        return folder;
    }
}
