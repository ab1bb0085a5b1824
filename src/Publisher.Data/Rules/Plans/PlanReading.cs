using Publisher.Data.Model;

namespace Publisher.Data.Rules.Plans;

/// <summary>A 资金支出计划 as far as it is filled in.</summary>
internal static class PlanReading
{
    /// <summary>The cells with a number, in their order.</summary>
    public static List<SpendingPlanCell> FilledCells(SpendingPlan plan)
    {
        var cells = new List<SpendingPlanCell>(plan.Cells.Length);
        foreach (var cell in plan.Cells)
        {
            if (cell.Value is not null)
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>Whether the plan holds sums of money: no sign of percent, and the last sum is the whole budget.</summary>
    public static bool HoldsAmounts(Project project, List<SpendingPlanCell> filled) =>
        filled.Count > 0 && !filled.Exists(cell => cell.HasPercentSign)
        && project.Budget?.Value is { } budget && budget != 100 && filled[^1].Value == budget;
}
