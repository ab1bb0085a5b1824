using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>One budget project (预算项目) with its goals and indicators: the content of a project table.</summary>
public sealed record Project
{
    /// <summary>The project's file as a place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>项目编码.</summary>
    public PrintedText? Code { get; init; }

    /// <summary>项目名称.</summary>
    public required PrintedText Name { get; init; }

    /// <summary>单位: its own or the disclosure's; null when the form has no such row.</summary>
    public BudgetUnit? Unit { get; init; }

    /// <summary>金额单位: its own or the disclosure's.</summary>
    public PrintedText? MoneyUnit { get; init; }

    /// <summary>预算数.</summary>
    public Amount? Budget { get; init; }

    /// <summary>财政资金: the share paid from public funds.</summary>
    public Amount? FiscalFunds { get; init; }

    /// <summary>其他资金; left out = blank.</summary>
    public Amount? OtherFunds { get; init; }

    /// <summary>资金用途.</summary>
    public PrintedText? Purpose { get; init; }

    /// <summary>资金支出计划; null when the form has none.</summary>
    public SpendingPlan? SpendingPlan { get; init; }

    /// <summary>绩效目标.</summary>
    public ImmutableArray<Goal> Goals { get; init; } = [];

    /// <summary>绩效指标, in printed order.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>残缺: why the table breaks off, where the published source does; null for a whole one.</summary>
    public PrintedText? Incomplete { get; init; }

    /// <summary>Keys that only this layout knows, in the order typed.</summary>
    public ExtraFields Extras { get; init; } = ExtraFields.None;

    /// <summary>豁免: rules that do not hold in it; never printed.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];
}
