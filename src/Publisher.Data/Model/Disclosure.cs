using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>One department's published performance goals (绩效目标) of one year: all that is printed, in order.</summary>
public sealed record Disclosure
{
    /// <summary>disclosure.yaml as a place.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>年度.</summary>
    public required int Year { get; init; }

    /// <summary>版式: the name of the layout.</summary>
    public required PrintedText Layout { get; init; }

    /// <summary>部门: the department that publishes.</summary>
    public required PrintedText Department { get; init; }

    /// <summary>标题: the title on the cover; null leaves it to the layout.</summary>
    public PrintedText? Title { get; init; }

    /// <summary>单位: every project's, unless it names its own.</summary>
    public BudgetUnit? Unit { get; init; }

    /// <summary>金额单位 (元, 万元): every project's, unless it names its own.</summary>
    public PrintedText? MoneyUnit { get; init; }

    /// <summary>信息公开.</summary>
    public PublicationDetails Publication { get; init; } = PublicationDetails.None;

    /// <summary>总体绩效目标.</summary>
    public OverallGoals? OverallGoals { get; init; }

    /// <summary>分项绩效目标.</summary>
    public GoalAreas? GoalAreas { get; init; }

    /// <summary>工作保障措施.</summary>
    public Safeguards? Safeguards { get; init; }

    /// <summary>The parts with project tables, as the form declares them.</summary>
    public ImmutableArray<ProjectPart> Parts { get; init; } = [];

    /// <summary>Keys that only this layout knows, in the order typed.</summary>
    public ExtraFields Extras { get; init; } = ExtraFields.None;

    /// <summary>豁免: rules that do not hold anywhere in it; never printed.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];
}
