using System.Collections.Immutable;

namespace Publisher.Pipeline.Output;

/// <summary>What is published together.</summary>
internal sealed record OutputChange
{
    /// <summary>Disclosures whose folders were staged.</summary>
    public required ImmutableArray<string> Replaced { get; init; }

    /// <summary>Disclosures that are gone.</summary>
    public required ImmutableArray<string> Removed { get; init; }

    /// <summary>The manifest and the site's pages, in the order in which they change; names are relative to the output folder.</summary>
    public required ImmutableArray<Artifact> SiteFiles { get; init; }

    /// <summary>Files of the site that are not made any more.</summary>
    public required ImmutableArray<string> RemovedSiteFiles { get; init; }

    /// <summary>What is true when all of it is done.</summary>
    public required ReadOnlyMemory<byte> Ledger { get; init; }
}
