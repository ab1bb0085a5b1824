using Publisher.Data.Rules.Engine;
using Publisher.Data.Rules.Money;
using Publisher.Text.Diagnostics;

namespace Publisher.Data.Rules.LastYear;

/// <summary>A project's budget is a hundred times, or ten thousand times, last year's, or such a part of it: a slip of the unit.</summary>
internal sealed class AmountOfAnotherUnit() : Rule("PUB2322", "L02", Severity.Warning, Certainty.High)
{
    internal override void Check(DisclosureSubject disclosure, Findings findings)
    {
        if (disclosure.LastYear is not { Parts: [{ } part, ..] } lastYear)
        {
            return;
        }

        var before = new Dictionary<string, TableSubject>(StringComparer.Ordinal);
        foreach (var table in new DisclosureSubject(lastYear, new RuleContext(disclosure.Form)).Tables)
        {
            if (table.Part == part)
            {
                before.TryAdd(ProjectIdentity.NameOf(table.Project), table);
            }
        }

        foreach (var table in disclosure.Tables)
        {
            if (table.BudgetYuan is { } now and > 0 && before.TryGetValue(ProjectIdentity.NameOf(table.Project), out var earlier)
                && earlier.BudgetYuan is { } then and > 0 && FindFactor(now, then) is { } factor)
            {
                var budget = table.Project.Budget!.Text;
                findings.Add(table, At(
                    budget.Span,
                    budget.Text.Trim() + table.Project.MoneyUnit!.Text.Trim(),
                    earlier.Project.Budget!.Text.Text.Trim() + earlier.Project.MoneyUnit!.Text.Trim(),
                    Amounts.Print(factor))
                    .WithLabel(earlier.Project.Budget.Text.Span, "before"));
            }
        }
    }

    /// <summary>A budget grows and shrinks, but seldom by just the factor between two units.</summary>
    private static decimal? FindFactor(decimal now, decimal then)
    {
        var ratio = now > then ? now / then : then / now;
        foreach (var factor in (ReadOnlySpan<decimal>)[100, 1_000, 10_000])
        {
            if (ratio >= factor * 0.9m && ratio <= factor * 1.1m)
            {
                return factor;
            }
        }

        return null;
    }
}
