using System.Collections.Immutable;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Layouts;

/// <summary>The files that a layout is made of: its own folder's, and those that all layouts share.</summary>
/// <param name="Name">The layout's folder.</param>
/// <param name="Paths">Relative to the templates folder, in ordinal order, its own before the shared ones.</param>
internal sealed record LayoutFiles(string Name, ImmutableArray<string> Paths)
{
    public static LayoutFiles Find(ISourceFiles templates, string name) =>
        new(name, [.. All(templates, name), .. All(templates, LayoutLibrary.SharedFolder)]);

    /// <summary>Of names and contents; files that cannot be read count as empty, loading the layout reports them.</summary>
    public Fingerprint Identify(ISourceFiles templates)
    {
        using var fingerprint = new Fingerprint.Builder();
        foreach (var path in Paths)
        {
            byte[] content;
            try
            {
                content = templates.Read(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                content = [];
            }

            fingerprint.Add(path, content);
        }

        return fingerprint.ToFingerprint();
    }

    private static IEnumerable<string> All(ISourceFiles templates, string folder) =>
        templates.ListFiles(folder).Concat(templates.ListFolders(folder).SelectMany(inner => All(templates, inner)));
}
