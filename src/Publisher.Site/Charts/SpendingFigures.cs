using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Values;
using Publisher.Site.Page;

namespace Publisher.Site.Charts;

/// <summary>
/// The spending plans of all projects together. A plan says what will have been spent by each date; a date left blank changes
/// nothing. Projects whose plan or budget has no number are left out and said to be.
/// </summary>
/// <param name="Steps">One for each date of the form; empty when no project has a plan.</param>
/// <param name="Projects">How many projects are in it.</param>
/// <param name="Budget">Their budgets together, in 元.</param>
internal sealed record SpendingFigures(ImmutableArray<SpendingStep> Steps, int Projects, decimal Budget)
{
    public static SpendingFigures Of(SpendingPlanForm form, ImmutableArray<PageProject> projects)
    {
        var sums = new decimal[form.Columns.Length];
        var (count, budget) = (0, 0m);
        foreach (var project in projects)
        {
            if (!project.IsRepeated
                && project.Yuan is { } yuan
                && project.Project.SpendingPlan is { } plan
                && plan.Cells.Length == sums.Length
                && Cumulate(plan, yuan, form.HoldsAmounts ? MoneyUnit.YuanIn(project.Project.MoneyUnit?.Text ?? "元") : null) is { } spent)
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += spent[i];
                }

                (count, budget) = (count + 1, budget + yuan);
            }
        }

        return count == 0 ? new SpendingFigures([], 0, 0) : new SpendingFigures(
            [.. form.Columns.Select((date, index) => new SpendingStep(date, sums[index]))], count, budget);
    }

    /// <param name="plan">The plan.</param>
    /// <param name="budget">In 元.</param>
    /// <param name="yuan">What an amount is counted in; null: the plan holds percentages.</param>
    private static decimal[]? Cumulate(SpendingPlan plan, decimal budget, decimal? yuan)
    {
        var spent = new decimal[plan.Cells.Length];
        var last = 0m;
        var isPlanned = false;
        for (var i = 0; i < spent.Length; i++)
        {
            var cell = plan.Cells[i];
            if (cell.Value is { } value && Math.Abs(value) < 1e9m)
            {
                last = Math.Max(last, yuan is { } factor && !cell.HasPercentSign ? value * factor : budget * value / 100);
                isPlanned = true;
            }
            else if (!cell.Text.IsBlank)
            {
                return null;
            }

            spent[i] = last;
        }

        return isPlanned ? spent : null;
    }
}
