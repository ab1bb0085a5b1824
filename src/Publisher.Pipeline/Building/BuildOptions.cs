using System.Collections.Immutable;
using Publisher.Pipeline.Signatures;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What to build, from where, to where.</summary>
public sealed record BuildOptions
{
    /// <summary>Longer than builds take, and short enough for a runner that hangs to be noticed.</summary>
    public static TimeSpan UsualPatience { get; } = TimeSpan.FromMinutes(10);

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
    /// A revision of git: only disclosures that changed since then are looked at, and those that a change of templates, fonts
    /// or the program touches. Null: all.
    /// </summary>
    public string? Since { get; init; }

    /// <summary>The part of the disclosures that this build makes, or null: all.</summary>
    public ShardNumber? Shard { get; init; }

    /// <summary>How long to wait for another build of the same output folder to end.</summary>
    public TimeSpan Patience { get; init; } = UsualPatience;

    /// <summary>Told what somebody waiting for the build should know before it ends; by any thread.</summary>
    public Action<Diagnostic>? Notify { get; init; }

    /// <summary>Whether the report says for each output why it was made.</summary>
    public bool Explain { get; init; }

    /// <summary>
    /// The published site's manifest, or its folder: no address that it lists may get lost. Null: the one that addresses.yaml
    /// names, if any.
    /// </summary>
    public string? Published { get; init; }
}
