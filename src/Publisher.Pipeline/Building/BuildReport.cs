using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What a build did.</summary>
/// <param name="Built">Disclosures written anew.</param>
/// <param name="Kept">Disclosures whose files were up to date.</param>
/// <param name="Failed">Disclosures with errors; their earlier files are untouched.</param>
/// <param name="Files">Files written.</param>
/// <param name="Pages">Pages of the PDFs written.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
public sealed record BuildReport(
    int Built, int Kept, int Failed, int Files, int Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Warnings of the rules, which a build does not show.</summary>
    public int Remarks { get; init; }

    /// <summary>Errors by the rules that were only warned of (<see cref="RuleUse.Report"/>).</summary>
    public int RuleErrors { get; init; }

    /// <summary>Disclosures whose files were deleted, because their data is gone.</summary>
    public int Removed { get; init; }

    /// <summary>What became of each output and why, when that was asked for.</summary>
    public ImmutableArray<OutputExplanation> Explanations { get; init; } = [];

    public bool HasErrors => Failed > 0 || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>A report of nothing but findings, each said once.</summary>
    internal static BuildReport Of(DiagnosticBag diagnostics) =>
        new(0, 0, 0, 0, 0, [.. new DiagnosticBag(diagnostics.Distinct()).InOrder()]);
}
