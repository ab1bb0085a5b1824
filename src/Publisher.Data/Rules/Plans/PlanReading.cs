using Publisher.Data.Model;
using Publisher.Data.Rules.Engine;
using Publisher.Text.Diagnostics;

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

    /// <summary>
    /// Whether the shares add up to the whole although the last is less: each may be that of its own period, and not the sum up to
    /// its date.
    /// </summary>
    /// <param name="filled">The cells with a number.</param>
    /// <param name="whole">The whole budget, in percent or money.</param>
    public static bool MayBeByPeriod(List<SpendingPlanCell> filled, decimal whole) =>
        filled.Count > 1 && filled[^1].Value < whole && filled.Sum(cell => cell.Value) == whole;

    /// <summary>What the last date should have: 100, or the budget; null when it is not known.</summary>
    public static decimal? Whole(TableSubject table) =>
        table.Disclosure.Form.SpendingPlan.HoldsAmounts ? table.Project.Budget?.Value : 100;

    /// <summary>A plan by periods is no sure error: the form does not say that it adds up.</summary>
    public static Diagnostic SeverityByPeriods(TableSubject table, List<SpendingPlanCell> filled, Diagnostic finding) =>
        Whole(table) is { } whole && MayBeByPeriod(filled, whole) ? finding with { Severity = Severity.Warning } : finding;
}
