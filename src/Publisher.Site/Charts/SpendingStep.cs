namespace Publisher.Site.Charts;

/// <summary>What is to be spent by one date of the year.</summary>
/// <param name="Date">The date as the form names it: 6月底.</param>
/// <param name="Yuan">From the beginning of the year, in 元.</param>
internal sealed record SpendingStep(string Date, decimal Yuan);
