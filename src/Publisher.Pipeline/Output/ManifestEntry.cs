using System.Collections.Immutable;

namespace Publisher.Pipeline.Output;

/// <summary>One disclosure in the manifest.</summary>
public sealed record ManifestEntry
{
    /// <summary><c>&lt;year&gt;/&lt;slug&gt;</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required string Department { get; init; }

    /// <summary>The layout's name.</summary>
    public required string Layout { get; init; }

    /// <summary>Of everything that its files were made from; equal fingerprints, equal files.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The newest commit that touched its data, or empty without git.</summary>
    public required string Commit { get; init; }

    /// <summary>Pages of the PDF.</summary>
    public required int Pages { get; init; }

    /// <summary>The fonts that the PDF holds, in ordinal order.</summary>
    public required ImmutableArray<string> Fonts { get; init; }

    public required ImmutableArray<ManifestFile> Files { get; init; }
}
