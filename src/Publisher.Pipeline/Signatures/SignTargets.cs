using System.Collections.Immutable;
using System.IO.Enumeration;
using Publisher.Pipeline.Formats;
using Publisher.Signing;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Signatures;

/// <summary>Finds the PDF files that were meant by what was typed.</summary>
internal static class SignTargets
{
    /// <summary>A file is itself; a folder is its <c>disclosure.pdf</c>, or those below it; a pattern is all that match.</summary>
    public static ImmutableArray<string> Find(ImmutableArray<string> paths, DiagnosticBag diagnostics)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            var matches = Match(path);
            if (matches.Count == 0)
            {
                diagnostics.Add(SigningDiagnostics.NoFiles(path));
            }

            found.AddRange(matches);
        }

        return [.. found.DistinctBy(Path.GetFullPath)];
    }

    private static List<string> Match(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return InOrder(Directory.EnumerateFiles(path, DisclosureOutputs.PdfName, SearchOption.AllDirectories));
        }

        // Shells expand patterns that are not quoted; on Windows and in quotes they come here.
        var root = path;
        while (root.AsSpan().IndexOfAny('*', '?') >= 0)
        {
            root = Path.GetDirectoryName(root) ?? "";
        }

        var start = root.Length == 0 ? "." : root;
        return root.Length == path.Length || !Directory.Exists(start)
            ? []
            : InOrder(Walk(start, path[root.Length..].Trim('/', '\\').Split('/', '\\')));
    }

    /// <summary>Each part of the pattern is a name in the folder that the part before has found.</summary>
    private static IEnumerable<string> Walk(string folder, string[] pattern)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
        {
            if (!FileSystemName.MatchesSimpleExpression(pattern[0], Path.GetFileName(entry)))
            {
                continue;
            }

            var path = folder == "." ? Path.GetFileName(entry) : entry;
            if (pattern.Length > 1 && Directory.Exists(entry))
            {
                foreach (var found in Walk(path, pattern[1..]))
                {
                    yield return found;
                }
            }
            else if (pattern.Length == 1 && File.Exists(entry))
            {
                yield return path;
            }
        }
    }

    private static List<string> InOrder(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];
}
