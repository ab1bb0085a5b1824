using System.Collections.Immutable;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Layouts;

/// <summary>What trying a layout gave.</summary>
/// <param name="Samples">The made-up disclosures, by year and name.</param>
/// <param name="Pages">Their web pages, which link to the other formats.</param>
/// <param name="Failed">Samples that the layout could not print.</param>
/// <param name="Unreached">Words of templates, shared ones too, that no sample made print.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
public sealed record LayoutTrialReport(
    ImmutableArray<string> Samples,
    ImmutableArray<string> Pages,
    int Failed,
    ImmutableArray<SourceSpan> Unreached,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Failed > 0 || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
