namespace Publisher.Site.Charts;

/// <summary>A project's part of the budget.</summary>
/// <param name="Name">项目名称.</param>
/// <param name="Anchor">Of its table on the page; null when it has none.</param>
/// <param name="Size">预算数 in the unit of the page; null when it is not said.</param>
/// <param name="Amount">预算数 as printed, with its unit.</param>
/// <param name="Purpose">资金用途 in one line.</param>
internal sealed record BudgetShare(string Name, string? Anchor, decimal? Size, string Amount, string Purpose);
