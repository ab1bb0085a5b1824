using System.Collections.Immutable;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;
using Publisher.Site;

namespace Publisher.Pipeline.Formats;

/// <summary>
/// The site's own files, made whenever a disclosure has changed, come or gone, and written when they differ. A line here may
/// add one file or many; names are relative to the output folder.
/// </summary>
internal static class SiteOutputs
{
    private static readonly ImmutableArray<Func<SiteContext, IEnumerable<Artifact>>> All =
    [
        site => [new Artifact(IndexPage.FileName, IndexPage.Write(site.Disclosures.Select(ToIndex), site.Diagnostics))],
    ];

    /// <summary>All of them in ordinal order of their names.</summary>
    public static ImmutableArray<Artifact> Make(SiteContext site) =>
        [.. All.SelectMany(make => make(site)).OrderBy(artifact => artifact.Name, StringComparer.Ordinal)];

    private static IndexEntry ToIndex(LedgerEntry entry) =>
        new(entry.Path.Split('/')[0], entry.Department, entry.Title, entry.Path);
}
