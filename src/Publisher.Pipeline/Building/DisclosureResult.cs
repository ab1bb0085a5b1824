using Publisher.Pipeline.Fingerprints;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What a build did with one disclosure.</summary>
/// <param name="Plan">What was to be done.</param>
/// <param name="Outcome">Built, kept or failed.</param>
/// <param name="Entry">What its outputs are now; null after a failure.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record DisclosureResult(DisclosurePlan Plan, Outcome Outcome, LedgerEntry? Entry, DiagnosticBag Diagnostics)
{
    /// <summary>Warnings of the rules, which a build does not show.</summary>
    public int Remarks { get; init; }

    /// <summary>Errors of the rules, which a build shows as warnings unless they are enforced.</summary>
    public int RuleErrors { get; init; }
}
