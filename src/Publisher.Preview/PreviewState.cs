using System.Collections.Immutable;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>What browsers show: which state of the files, and what is wrong with the data.</summary>
/// <param name="Version">Counts the builds that changed a file; a page of another version is stale.</param>
/// <param name="IsFailed">Whether the last build failed, so that the files are older than the data.</param>
/// <param name="Diagnostics">Findings of the last build.</param>
internal sealed record PreviewState(int Version, bool IsFailed, ImmutableArray<Diagnostic> Diagnostics)
{
    public static PreviewState BeforeFirstBuild { get; } = new(0, IsFailed: false, []);
}
