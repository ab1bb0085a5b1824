using System.Collections.Immutable;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Pipeline.Publishing;

/// <summary>What became of a publication.</summary>
/// <param name="Version">The version that is public now, or null when there is none.</param>
/// <param name="IsNew">Whether it was not public before.</param>
/// <param name="Build">What was built, or null when it did not come to that.</param>
/// <param name="Diagnostics">All findings.</param>
public sealed record PublishReport(string? Version, bool IsNew, BuildReport? Build, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
