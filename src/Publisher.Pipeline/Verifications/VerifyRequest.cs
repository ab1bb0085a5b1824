using System.Collections.Immutable;

namespace Publisher.Pipeline.Verifications;

/// <summary>Which files are to be judged, and by what.</summary>
public sealed record VerifyRequest
{
    /// <summary>Files, folders or patterns.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>A file with certificates, or a folder of such files; null: nobody has said whom to trust.</summary>
    public string? Trust { get; init; }

    /// <summary>The moment for which they are judged.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>Builds the commits that files name once more, to compare; null: not asked for.</summary>
    public RebuildRequest? Rebuild { get; init; }
}
