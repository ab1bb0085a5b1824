using System.Collections.Immutable;

namespace Publisher.Import.Recognition.Bare;

/// <summary>The lines that are a row of indicators.</summary>
/// <param name="Start">The first line.</param>
/// <param name="End">The line behind the last one.</param>
/// <param name="Cells">The pieces of each column.</param>
/// <param name="Cost">How unlikely the row is.</param>
internal sealed record PlacedRow(int Start, int End, ImmutableArray<ImmutableArray<PlacedPiece>> Cells, double Cost)
{
    public string Level2 { get; init; } = "";

    /// <summary>The row when its last or first line belonged to its neighbour, where that is hardly worse.</summary>
    public PlacedRow? Next { get; init; }

    /// <summary>By how many half lines the cells together miss the row's middle, or its top.</summary>
    public double OffMiddle { get; init; }
}
