using System.Collections.Immutable;
using Publisher.Pipeline.Fingerprints;

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

    internal static ManifestEntry Of(LedgerEntry entry) => new()
    {
        Path = entry.Path,
        Title = entry.Title,
        Department = entry.Department,
        Layout = entry.Trace.Layout,
        Fingerprint = entry.Identify().Value,
        Commit = entry.Commit,
        Pages = entry.Pages,
        Fonts = entry.FontNames,
        Files = [.. entry.Files.Select(file => new ManifestFile($"{entry.Path}/{file.Name}", file.Bytes, file.Sha256) { UnsignedSha256 = file.UnsignedSha256 })],
    };
}
