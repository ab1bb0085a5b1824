using System.Collections.Immutable;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Building;

/// <summary>What a validation found.</summary>
/// <param name="Checked">Disclosures that were looked at.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
/// <param name="Findings">Those of the rules.</param>
public sealed record ValidationReport(int Checked, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<RuleFinding> Findings)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
