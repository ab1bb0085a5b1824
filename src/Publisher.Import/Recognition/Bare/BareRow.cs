using System.Collections.Immutable;
using Publisher.Data.Fields;
using Publisher.Data.Values;

namespace Publisher.Import.Recognition.Bare;

/// <summary>A row that was found in a text without marks.</summary>
/// <param name="Cells">Its cells in printed order.</param>
internal sealed record BareRow(ImmutableArray<BareCell> Cells)
{
    /// <summary>Rows that cost more look like no rows of indicators, however they are parted.</summary>
    public const double Unlikely = 10;

    /// <summary>A value in words without a basis is rare: one of the cells has probably gone into its neighbour.</summary>
    public static bool IsOdd(ImmutableArray<string> keys, ImmutableArray<BareCell> cells)
    {
        var (value, basis) = (keys.IndexOf(IndicatorFields.Value.Key), keys.IndexOf(IndicatorFields.Basis.Key));
        return value >= 0 && basis >= 0 && cells[basis].Words.Length == 0 && IndicatorValueParser.Parse(cells[value].Words).Kind == ValueKind.Text;
    }

    /// <summary>Whether the row hardly looks like one.</summary>
    public bool IsUnlikely { get; init; }

    /// <summary>The next best way to part it, where that is hardly worse; otherwise null.</summary>
    public string? Alternative { get; init; }
}
