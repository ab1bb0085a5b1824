using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Site.Page;

namespace Publisher.Site.Charts;

/// <summary>The numbers of a disclosure that its page adds up and draws. Every project counts once.</summary>
internal sealed record DisclosureFigures
{
    public required MoneyScale Scale { get; init; }

    /// <summary>In the order of the document.</summary>
    public required ImmutableArray<BudgetShare> Shares { get; init; }

    /// <summary>Of the projects that say their budget, in the unit of the page.</summary>
    public required decimal Budget { get; init; }

    /// <summary>Of the projects that say their 财政资金; null when none does.</summary>
    public required decimal? FiscalFunds { get; init; }

    /// <summary>In the order of the form.</summary>
    public required ImmutableArray<IndicatorKind> Kinds { get; init; }

    public required SpendingFigures Spending { get; init; }

    public int Indicators => Kinds.Sum(kind => kind.Total);

    public bool HasBudget => Shares.Any(share => share.Size is not null);

    /// <summary>41个项目，预算11,016.63万元，绩效指标246项.</summary>
    public string InWords
    {
        get
        {
            var budget = HasBudget ? $"，预算{Scale.PrintWithUnit(Budget)}" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{Shares.Length}个项目{budget}，绩效指标{Indicators}项");
        }
    }

    public static DisclosureFigures Of(Disclosure disclosure, FormDefinition form, ImmutableArray<PageProject> all)
    {
        var projects = all.RemoveAll(project => project.IsRepeated);
        var scale = MoneyScale.Of(disclosure, projects);
        var fiscal = projects.Select(project => scale.Measure(project.Project.FiscalFunds, project.Project)).ToArray();
        return new DisclosureFigures
        {
            Scale = scale,
            Shares =
            [
                .. projects.Select(project => new BudgetShare(
                    project.Project.Name.Text.Trim(),
                    project.Anchor,
                    scale.Measure(project.Project.Budget, project.Project),
                    ProjectLine.AmountOf(project.Project),
                    ProjectLine.PurposeOf(project.Project))),
            ],
            Budget = projects.Sum(project => scale.Measure(project.Project.Budget, project.Project) ?? 0),
            FiscalFunds = fiscal.Any(amount => amount is not null) ? fiscal.Sum(amount => amount ?? 0) : null,
            Kinds = CountKinds(projects),
            Spending = SpendingFigures.Of(form.SpendingPlan, scale, projects),
        };
    }

    private static ImmutableArray<IndicatorKind> CountKinds(ImmutableArray<PageProject> projects)
    {
        var kinds = new List<(string Name, List<(string Name, int Count)> Counts)>();
        foreach (var indicator in projects.SelectMany(project => project.Project.Indicators))
        {
            var (level1, level2) = (WithoutBlanks(indicator.Level1.Text), WithoutBlanks(indicator.Level2.Text));
            var kind = kinds.FindIndex(known => known.Name == level1);
            if (kind < 0)
            {
                (kind, kinds) = (kinds.Count, [.. kinds, (level1, [])]);
            }

            var counts = kinds[kind].Counts;
            var index = counts.FindIndex(known => known.Name == level2);
            if (index < 0)
            {
                counts.Add((level2, 1));
            }
            else
            {
                counts[index] = (level2, counts[index].Count + 1);
            }
        }

        return [.. kinds.Select(kind => new IndicatorKind(kind.Name, [.. kind.Counts]))];
    }

    /// <summary>Forms break these names over two lines.</summary>
    private static string WithoutBlanks(string name)
    {
        var text = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        return text.Length == 0 ? "未分类" : text;
    }
}
