using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Inputs;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Versions;

/// <summary>Makes models of earlier versions, read by the layouts of today.</summary>
internal sealed class VersionLoader(LayoutLibrary layouts)
{
    /// <summary>
    /// The disclosures of both sides, without those whose files are the same; one that cannot be read as data on one side is
    /// reported and left out of both.
    /// </summary>
    public (List<LoadedVersion> Before, List<LoadedVersion> After) LoadDifferent(
        ISourceFiles before, ISourceFiles after, DiagnosticBag diagnostics)
    {
        var older = ReadAll(before);
        var newer = ReadAll(after);
        var unreadable = new HashSet<string>(StringComparer.Ordinal);
        var left = LoadUnless(newer, older, unreadable);
        var right = LoadUnless(older, newer, unreadable);
        diagnostics.AddRange(unreadable.Order(StringComparer.Ordinal).Select(VersionDiagnostics.Unreadable));
        left.RemoveAll(version => unreadable.Contains(version.Folder));
        right.RemoveAll(version => unreadable.Contains(version.Folder));
        return (left, right);
    }

    /// <summary>The disclosure in <paramref name="folder"/>, or null when it cannot be read as data.</summary>
    public Disclosure? Load(ISourceFiles files, string folder) =>
        folder.Split('/') is [var year, _] && DisclosureFinder.Find(files, year, folder, []) is { } found
        && DisclosureSources.Read(found, files, []) is { } sources
            ? Load(sources)
            : null;

    /// <summary>Whether the disclosure in <paramref name="folder"/> has just these files, byte for byte.</summary>
    public static bool HasSources(ISourceFiles files, string folder, DisclosureSources sources) =>
        folder.Split('/') is [var year, _] && DisclosureFinder.Find(files, year, folder, []) is { } found
        && DisclosureSources.Identify(found, files) is { } identity && identity.Equals(sources.Identity);

    private static SortedDictionary<string, DisclosureSources> ReadAll(ISourceFiles files)
    {
        var all = new SortedDictionary<string, DisclosureSources>(StringComparer.Ordinal);
        foreach (var folder in DisclosureFinder.FindAll(files, []))
        {
            if (DisclosureSources.Read(folder, files, []) is { } sources)
            {
                all.Add(folder.Path, sources);
            }
        }

        return all;
    }

    private List<LoadedVersion> LoadUnless(
        SortedDictionary<string, DisclosureSources> others,
        SortedDictionary<string, DisclosureSources> own,
        HashSet<string> unreadable)
    {
        var loaded = new List<LoadedVersion>();
        foreach (var (folder, sources) in own)
        {
            if (others.TryGetValue(folder, out var other) && other.Identity.Equals(sources.Identity))
            {
                continue;
            }

            if (Load(sources) is { } disclosure)
            {
                loaded.Add(new LoadedVersion(folder, disclosure));
            }
            else
            {
                unreadable.Add(folder);
            }
        }

        return loaded;
    }

    private Disclosure? Load(DisclosureSources sources) => DisclosureReader.Read(sources, layouts, [])?.Disclosure;
}
