using System.Globalization;

namespace Publisher.Data.Rules.Money;

/// <summary>Prints numbers in messages.</summary>
internal static class Amounts
{
    /// <summary>Without zeros that say nothing: 4.25, not 4.2500.</summary>
    public static string Print(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>A sum of 元 in another unit, with the unit: 10.14万元.</summary>
    public static string PrintYuan(decimal yuan, decimal factor, string unit) => Print(yuan / factor) + unit.Trim();
}
