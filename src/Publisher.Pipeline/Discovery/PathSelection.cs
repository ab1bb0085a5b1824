using System.Collections.Immutable;
using Publisher.Pipeline.Diagnostics;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Discovery;

/// <summary>Chooses disclosures by the paths typed on the command line.</summary>
public static class PathSelection
{
    /// <summary>
    /// The disclosures that <paramref name="paths"/> name: a folder, a file in it, or a folder above several; relative to the
    /// current folder or to the data folder. Without paths all. A path that names none is reported.
    /// </summary>
    public static ImmutableArray<DisclosureFolder> Select(
        ImmutableArray<DisclosureFolder> all, ImmutableArray<string> paths, string dataFolder, DiagnosticBag diagnostics)
    {
        if (paths.IsEmpty)
        {
            return all;
        }

        var wanted = new HashSet<DisclosureFolder>();
        foreach (var path in paths)
        {
            var matches = all.Where(folder => Names(path, folder, dataFolder)).ToList();
            if (matches.Count == 0)
            {
                diagnostics.Add(CommandDiagnostics.NoSuchDisclosure(path));
            }

            wanted.UnionWith(matches);
        }

        return [.. all.Where(wanted.Contains)];
    }

    private static bool Names(string path, DisclosureFolder folder, string dataFolder) =>
        Relate(Path.GetFullPath(path), folder, dataFolder)
        || Relate(Path.GetFullPath(Path.Combine(dataFolder, path)), folder, dataFolder);

    /// <summary>Whether the path is the folder, lies in it, or is above it inside the data folder.</summary>
    private static bool Relate(string path, DisclosureFolder folder, string dataFolder)
    {
        var data = Path.GetFullPath(dataFolder);
        var own = Path.GetFullPath(Path.Combine(data, folder.Path));
        return IsWithin(path, own)
            ? path.Length == own.Length || File.Exists(path) || Directory.Exists(path)
            : IsWithin(path, data) && IsWithin(own, path);
    }

    private static bool IsWithin(string path, string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(trimmed, StringComparison.Ordinal)
            && (path.Length == trimmed.Length || path[trimmed.Length] == Path.DirectorySeparatorChar
                || path[trimmed.Length] == Path.AltDirectorySeparatorChar);
    }
}
