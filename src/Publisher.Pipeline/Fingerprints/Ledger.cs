using System.Collections.Immutable;
using Publisher.Pipeline.History;

namespace Publisher.Pipeline.Fingerprints;

/// <summary>
/// What the output folder holds and what it was made from: how the next build knows what it need not do again. It says nothing
/// about the machine or the clock, so that two builds of the same input have the same ledger.
/// </summary>
/// <param name="Entries">In ordinal order of their paths.</param>
/// <param name="Strays">
/// Disclosures that there are files of, and nothing is known what they were made from: the ledger was lost, and since then
/// their data has had errors. In ordinal order.
/// </param>
/// <param name="SiteFingerprint">Of everything that the site's own files were made from.</param>
/// <param name="Site">The manifest, and the files of the site itself in ordinal order.</param>
/// <param name="Commits">What git said about the disclosures.</param>
internal sealed record Ledger(
    ImmutableArray<LedgerEntry> Entries, ImmutableArray<string> Strays, string SiteFingerprint, ImmutableArray<OutputFile> Site, CommitTable Commits)
{
    public static Ledger Empty { get; } = new([], [], "", [], CommitTable.Empty);

    /// <summary>The entries by path.</summary>
    public SortedDictionary<string, LedgerEntry> ToDictionary()
    {
        var byPath = new SortedDictionary<string, LedgerEntry>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            byPath[entry.Path] = entry;
        }

        return byPath;
    }
}
