using System.Collections.Immutable;
using Publisher.Pipeline.Inputs;

namespace Publisher.Pipeline.Layouts;

/// <summary>The files that a layout can be made of: its own folder's, and those that all layouts share.</summary>
/// <param name="Name">The layout's folder.</param>
/// <param name="Paths">Relative to the templates folder.</param>
internal sealed record LayoutFiles(string Name, ImmutableHashSet<string> Paths)
{
    public static LayoutFiles Find(ISourceFiles templates, string name) => new(
        name, [.. All(templates, name), .. All(templates, LayoutLibrary.SharedFolder)]);

    /// <summary>
    /// A name is looked for in the layout's own folder, then among the shared files, so that a file of its own takes the place
    /// of the shared one; <c>shared/…</c> always names the shared one.
    /// </summary>
    public string? FindPath(string name)
    {
        foreach (var path in (ReadOnlySpan<string>)[$"{Name}/{name}", name, $"{LayoutLibrary.SharedFolder}/{name}"])
        {
            if (Paths.Contains(path))
            {
                return path;
            }
        }

        return null;
    }

    private static IEnumerable<string> All(ISourceFiles templates, string folder) =>
        templates.ListFiles(folder).Concat(templates.ListFolders(folder).SelectMany(inner => All(templates, inner)));
}
