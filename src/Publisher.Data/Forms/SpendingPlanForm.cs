using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>How a form prints 资金支出计划.</summary>
/// <param name="Columns">The dates, in printed order.</param>
/// <param name="HoldsAmounts">Amounts of money, in place of shares of the budget.</param>
/// <param name="HasPercentSign">A share usually ends with %.</param>
public sealed record SpendingPlanForm(ImmutableArray<string> Columns, bool HoldsAmounts, bool HasPercentSign)
{
    public static SpendingPlanForm None { get; } = new([], HoldsAmounts: false, HasPercentSign: true);
}
