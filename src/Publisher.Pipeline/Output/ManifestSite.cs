using System.Collections.Immutable;

namespace Publisher.Pipeline.Output;

/// <summary>The site's own files in the manifest: lists, search, feeds, everything that belongs to no single disclosure.</summary>
/// <param name="Fingerprint">Of everything that they were made from; equal fingerprints, equal files.</param>
/// <param name="Files">In ordinal order of their paths; the manifest itself is not one of them.</param>
public sealed record ManifestSite(string Fingerprint, ImmutableArray<ManifestFile> Files)
{
    public static ManifestSite Empty { get; } = new("", []);
}
