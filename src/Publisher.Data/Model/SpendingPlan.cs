using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>资金支出计划: what will have been spent by each date, in percent of the budget or as amounts.</summary>
/// <param name="Cells">One for each column that the form declares, in its order.</param>
public sealed record SpendingPlan(ImmutableArray<SpendingPlanCell> Cells);
