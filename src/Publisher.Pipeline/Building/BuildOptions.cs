using System.Collections.Immutable;
using Publisher.Pipeline.Signatures;

namespace Publisher.Pipeline.Building;

/// <summary>What to build, from where, to where.</summary>
public sealed record BuildOptions
{
    /// <summary>The data folder.</summary>
    public required string Data { get; init; }

    /// <summary>The folder of layouts.</summary>
    public required string Templates { get; init; }

    /// <summary>The public folder.</summary>
    public required string Output { get; init; }

    /// <summary>What is read instead of the two folders on the disk, such as a git tree; null: the disk.</summary>
    public BuildSources? Sources { get; init; }

    /// <summary>Files or folders of the disclosures wanted, as typed; none: all.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>
    /// The date of all documents instead of their commits' dates (SOURCE_DATE_EPOCH of reproducible-builds.org), or null.
    /// </summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Whether the finished PDFs are checked against PDF/A-3a and PDF/UA-1, those that are up to date, too.</summary>
    public bool Check { get; init; }

    /// <summary>
    /// What signing needs, when the data folder's signing.yaml asks for signatures; null: what is built stays unsigned.
    /// </summary>
    public BuildSigning? Signing { get; init; }

    /// <summary>What the rules about what disclosures say are used for.</summary>
    public RuleUse Rules { get; init; } = RuleUse.Report;

    /// <summary>
    /// The published site's manifest, or its folder: no address that it lists may get lost. Null: the one that addresses.yaml
    /// names, if any.
    /// </summary>
    public string? Published { get; init; }
}
