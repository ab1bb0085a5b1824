using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Formats;

/// <summary>What the site's own files are made from.</summary>
/// <param name="Disclosures">All that are published, in ordinal order of their paths.</param>
/// <param name="Find">Where a disclosure's file is now, by its path in the site: published already, or about to be.</param>
/// <param name="Diagnostics">Receives findings.</param>
internal sealed record SiteContext(
    IReadOnlyCollection<LedgerEntry> Disclosures, Func<string, string> Find, DiagnosticBag Diagnostics);
