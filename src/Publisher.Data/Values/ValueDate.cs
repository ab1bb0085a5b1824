namespace Publisher.Data.Values;

/// <summary>A date in a 指标值, as far as it was written.</summary>
/// <param name="Year">The year, or null: 12月31日前.</param>
/// <param name="Month">The month as written, possible or not; null for a whole year.</param>
/// <param name="Day">The day as written, possible or not; null for a whole month.</param>
/// <param name="Edge">Which end of it is meant.</param>
/// <param name="IsDecimal">Written like a decimal number, 2024.12, or with the unit 日期.</param>
public sealed record ValueDate(int? Year, int? Month, int? Day, DateEdge Edge, bool IsDecimal)
{
    /// <summary>Whether the calendar has it; without a year, whether it has it in a leap year.</summary>
    public bool IsPossible => Month is null
        || (Month is >= 1 and <= 12 && (Day is null || (Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month.Value))));
}
