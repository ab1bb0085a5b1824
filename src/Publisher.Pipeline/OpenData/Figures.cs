using System.Globalization;

namespace Publisher.Pipeline.OpenData;

/// <summary>Numbers as open data writes them: a point, no grouping, no zeros that say nothing.</summary>
internal static class Figures
{
    /// <summary>7500 for 7500.00; dividing by one with all its decimals drops those that are zero.</summary>
    public static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>An amount in 元; null when no number that long can be kept.</summary>
    public static decimal? InYuan(decimal? amount, decimal? yuanInUnit) =>
        amount is { } number && yuanInUnit is { } factor && Math.Abs(number) <= decimal.MaxValue / factor
            ? WithoutTrailingZeros(number * factor)
            : null;

    public static string Print(decimal number) => WithoutTrailingZeros(number).ToString(CultureInfo.InvariantCulture);
}
