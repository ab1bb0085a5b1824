using System.Collections.Immutable;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>
/// What a document took from its layout: its facts, its style sheets, and the templates that were really included, which
/// depends on the data. The same names with the same contents print the same.
/// </summary>
/// <param name="Layout">The layout's name.</param>
/// <param name="Files">In ordinal order of their names, each once.</param>
internal sealed record LayoutTrace(string Layout, ImmutableArray<TracedFile> Files)
{
    private ContentHash? _identity;

    /// <summary>Of everything in it.</summary>
    public ContentHash Identity => _identity ??= Identify(Files);

    public bool Equals(LayoutTrace? other) => other is not null && Layout == other.Layout && Files.SequenceEqual(other.Files);

    public override int GetHashCode() => HashCode.Combine(Layout, Identity);

    private static ContentHash Identify(ImmutableArray<TracedFile> files)
    {
        using var fingerprint = new Fingerprint.Builder();
        foreach (var file in files)
        {
            fingerprint.Add(file.Name, file.Path).Add(file.Kind.ToString(), file.Hash);
        }

        return fingerprint.ToContentHash();
    }
}
