namespace Publisher.Data.Values;

/// <summary>金额单位 as a factor: amounts are compared in 元, with exact decimals.</summary>
public static class MoneyUnit
{
    /// <summary>How many 元 a unit is: 10,000 for 万元; null for what is no unit of 元.</summary>
    public static decimal? YuanIn(string unit)
    {
        var text = unit.AsSpan().Trim();
        var length = Units.ReadScale(text, 0, out var scale);
        return Units.Canonical(text[length..]) == "元" ? scale : null;
    }
}
