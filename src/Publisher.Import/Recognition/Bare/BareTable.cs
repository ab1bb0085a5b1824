using System.Collections.Immutable;

namespace Publisher.Import.Recognition.Bare;

/// <summary>A project's table that was found in a text without marks.</summary>
/// <param name="Title">The lines of its title.</param>
/// <param name="Rows">The rows, head of the indicators included.</param>
internal sealed record BareTable(ImmutableArray<BareLine> Title, ImmutableArray<BareRow> Rows)
{
    /// <summary>Where the plan has fewer amounts than dates, so that their places were guessed; otherwise 0.</summary>
    public int PlanLine { get; init; }
}
