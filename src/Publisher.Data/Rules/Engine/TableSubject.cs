using System.Collections.Immutable;
using Publisher.Data.Model;

namespace Publisher.Data.Rules.Engine;

/// <summary>One printed project table.</summary>
internal sealed class TableSubject
{
    public TableSubject(DisclosureSubject disclosure, ProjectPart part, ProjectTable table)
    {
        (Disclosure, Part, Table) = (disclosure, part, table);
        MoneyUnitFactor = Project.MoneyUnit is { } unit ? Values.MoneyUnit.YuanIn(unit.Text) : null;
        Rows = [.. Project.Indicators.Select(indicator => new RowSubject(this, indicator))];
    }

    public DisclosureSubject Disclosure { get; }

    public ProjectPart Part { get; }

    public ProjectTable Table { get; }

    public Project Project => Table.Project;

    public ImmutableArray<RowSubject> Rows { get; }

    /// <summary>How many 元 the table's 金额单位 is; null when it has none.</summary>
    public decimal? MoneyUnitFactor { get; }

    /// <summary>预算数 in 元; null without a budget or a unit.</summary>
    public decimal? BudgetYuan => Project.Budget?.Value * MoneyUnitFactor;
}
