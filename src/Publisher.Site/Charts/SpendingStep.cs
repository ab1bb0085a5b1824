namespace Publisher.Site.Charts;

/// <summary>What is to be spent by one date of the year.</summary>
/// <param name="Date">The date as the form names it.</param>
/// <param name="Spent">From the beginning of the year, in the unit of the page.</param>
internal sealed record SpendingStep(string Date, decimal Spent);
