namespace Publisher.Data.Model;

/// <summary>One date of a spending plan.</summary>
/// <param name="Column">The column's heading.</param>
/// <param name="Text">What is printed; empty when nothing is planned by then.</param>
/// <param name="Value">The number in it, without a percent sign; null when there is none.</param>
/// <param name="HasPercentSign">Whether it is printed with %.</param>
public sealed record SpendingPlanCell(string Column, PrintedText Text, decimal? Value, bool HasPercentSign);
