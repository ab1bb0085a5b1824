namespace Publisher.Data.Forms;

/// <summary>How the numbers of a form are printed; a disclosure's own 标签 comes before it.</summary>
public sealed record Numbering
{
    /// <summary>Before a table's title.</summary>
    public NumberPattern Table { get; init; } = NumberPattern.None;

    /// <summary>Before an item of 分项绩效目标.</summary>
    public NumberPattern GoalArea { get; init; } = NumberPattern.None;

    /// <summary>Before an item of 工作保障措施.</summary>
    public NumberPattern Safeguard { get; init; } = NumberPattern.None;

    /// <summary>Before one of a project's goals.</summary>
    public NumberPattern Goal { get; init; } = NumberPattern.None;
}
