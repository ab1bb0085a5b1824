using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What a build did with one disclosure.</summary>
/// <param name="Outcome">Built, kept or failed.</param>
/// <param name="Entry">Its entry in the manifest; null after a failure.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record DisclosureResult(Outcome Outcome, ManifestEntry? Entry, DiagnosticBag Diagnostics)
{
    /// <summary>Warnings of the rules, which a build does not show.</summary>
    public int Remarks { get; init; }

    /// <summary>Errors by the rules that were only warned of.</summary>
    public int RuleErrors { get; init; }
}
