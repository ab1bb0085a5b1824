using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Versions;

/// <summary>What differs between two revisions.</summary>
/// <param name="Disclosures">Those that differ, in the newer order, those gone last.</param>
/// <param name="Diagnostics">Why nothing could be compared.</param>
public sealed record RevisionReport(ImmutableArray<ComparedDisclosure> Disclosures, DiagnosticBag Diagnostics);
