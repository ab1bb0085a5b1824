using System.Collections.Immutable;

namespace Publisher.Import.Recognition.Bare;

/// <summary>A row of indicators in a stream of characters.</summary>
/// <param name="Start">The names of its levels.</param>
/// <param name="Cuts">Where each of the further cells begins, and where the last one ends.</param>
/// <param name="Cost">How unlikely the row is.</param>
internal sealed record StreamRow(RowStart Start, ImmutableArray<int> Cuts, double Cost)
{
    /// <summary>The next best cuts.</summary>
    public ImmutableArray<int> NextCuts { get; init; } = [];

    /// <summary>How much more those cost.</summary>
    public double Margin { get; init; } = double.PositiveInfinity;
}
