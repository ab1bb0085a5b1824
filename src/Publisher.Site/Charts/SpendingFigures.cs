using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Site.Page;

namespace Publisher.Site.Charts;

/// <summary>
/// The spending plans of all projects together. A plan says what will have been spent by each date; a date left blank changes
/// nothing. Projects whose plan or budget has no number are left out and said to be.
/// </summary>
/// <param name="Steps">One for each date of the form; empty when no project has a plan.</param>
/// <param name="Projects">How many projects are in it.</param>
/// <param name="Budget">Their budgets together, in the unit of the page.</param>
internal sealed record SpendingFigures(ImmutableArray<SpendingStep> Steps, int Projects, decimal Budget)
{
    /// <summary>Beyond it is no percentage and no amount, but a slip.</summary>
    private const decimal LargestNumber = 1e12m;

    public static SpendingFigures Of(SpendingPlanForm form, MoneyScale scale, ImmutableArray<PageProject> projects)
    {
        var sums = new decimal[form.Columns.Length];
        var (count, budget) = (0, 0m);
        foreach (var project in projects)
        {
            if (!project.IsRepeated
                && scale.Measure(project.Project.Budget, project.Project) is { } size
                && project.Project.SpendingPlan is { } plan
                && plan.Cells.Length == sums.Length
                && Cumulate(plan, size, form.HoldsAmounts ? value => scale.Measure(value, project.Project) : null) is { } spent)
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += spent[i];
                }

                (count, budget) = (count + 1, budget + size);
            }
        }

        return count == 0 ? new SpendingFigures([], 0, 0) : new SpendingFigures(
            [.. form.Columns.Select((date, index) => new SpendingStep(date, sums[index]))], count, budget);
    }

    /// <param name="plan">The plan.</param>
    /// <param name="budget">In the unit of the page.</param>
    /// <param name="measure">Converts an amount into that unit; null: the plan holds percentages.</param>
    private static decimal[]? Cumulate(SpendingPlan plan, decimal budget, Func<decimal, decimal?>? measure)
    {
        var spent = new decimal[plan.Cells.Length];
        var last = 0m;
        var isPlanned = false;
        for (var i = 0; i < spent.Length; i++)
        {
            var cell = plan.Cells[i];
            if (!cell.Text.IsBlank)
            {
                if (cell.Value is not { } value || Math.Abs(value) > LargestNumber
                    || (measure is null || cell.HasPercentSign ? budget * value / 100 : measure(value)) is not { } planned)
                {
                    return null;
                }

                last = Math.Max(last, planned);
                isPlanned = true;
            }

            spent[i] = last;
        }

        return isPlanned ? spent : null;
    }
}
