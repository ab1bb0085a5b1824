using System.Globalization;
using Publisher.Data.Values;

namespace Publisher.Site.Charts;

/// <summary>The unit in which a page adds up money: the disclosure's own where it has one.</summary>
/// <param name="Unit">万元.</param>
/// <param name="Yuan">How many 元 it is.</param>
internal sealed record MoneyScale(string Unit, decimal Yuan)
{
    public static MoneyScale Of(string? unit) =>
        unit is not null && MoneyUnit.YuanIn(unit) is { } yuan ? new MoneyScale(unit.Trim(), yuan) : new MoneyScale("万元", 10_000);

    /// <summary>The number without its unit: <c>11,016.63</c>.</summary>
    public string Print(decimal yuan) => (yuan / Yuan).ToString("#,0.######", CultureInfo.InvariantCulture);

    /// <summary>The number with two digits behind the point, for columns of numbers; 元 go without.</summary>
    public string Round(decimal yuan) => (yuan / Yuan).ToString(Yuan > 1 ? "#,0.00" : "#,0", CultureInfo.InvariantCulture);

    public string PrintWithUnit(decimal yuan) => Print(yuan) + Unit;
}
