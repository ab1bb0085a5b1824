using System.Collections.Immutable;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>What browsers show: which state of the files, and what is wrong with the data.</summary>
/// <param name="Version">Counts the builds that changed a file, and the drafts; a page of another version is stale.</param>
/// <param name="IsFailed">Whether the last build failed, so that the files are older than the data.</param>
/// <param name="Diagnostics">Findings of the last build.</param>
/// <param name="Draft">A page that is newer than the files, until the next build is done; then only this page is stale.</param>
internal sealed record PreviewState(int Version, bool IsFailed, ImmutableArray<Diagnostic> Diagnostics, DraftPage? Draft)
{
    public static PreviewState BeforeFirstBuild { get; } = new(0, IsFailed: false, [], Draft: null);

    /// <summary>The address of the draft, or null.</summary>
    public string? DraftAddress => Draft is null ? null : $"/{Draft.Path}/";
}
