using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>
/// What one locality's published form (版式) asks of the data. It is read from the layout's own file by whoever knows
/// layouts; the loader only sees this record, so a new form needs no new C#.
/// </summary>
public sealed record FormDefinition
{
    /// <summary>The form most bureaus of Hebei publish; a layout says only where it differs.</summary>
    public static FormDefinition Default { get; } = new();

    /// <summary>The columns of 资金支出计划, in printed order.</summary>
    public ImmutableArray<string> PlanColumns { get; init; } = ["3月底", "6月底", "10月底", "12月底"];

    /// <summary>The parts that print the projects. A form may print the same projects twice, under other titles.</summary>
    public ImmutableArray<ProjectPartDefinition> ProjectParts { get; init; } = [new("预算项目绩效目标")];

    /// <summary>Further keys that a project may have, kept as printed texts.</summary>
    public ImmutableArray<string> ProjectFields { get; init; } = [];

    /// <summary>Further keys that the disclosure may have, kept as printed texts.</summary>
    public ImmutableArray<string> DisclosureFields { get; init; } = [];

    /// <summary>The allowed 一级指标; empty allows any.</summary>
    public ImmutableArray<string> Level1Names { get; init; } = [];

    /// <summary>The allowed 二级指标; empty allows any.</summary>
    public ImmutableArray<string> Level2Names { get; init; } = [];

    /// <summary>Keys that every published project must have.</summary>
    public ImmutableArray<string> RequiredProjectKeys { get; init; } = ["项目名称"];

    /// <summary>Keys that every indicator row must have.</summary>
    public ImmutableArray<string> RequiredIndicatorKeys { get; init; } = ["二级指标", "三级指标", "指标值"];

    /// <summary>Keys that the disclosure must have, besides 年度, 版式 and 部门.</summary>
    public ImmutableArray<string> RequiredDisclosureKeys { get; init; } = [];

    public BookmarkScheme Bookmarks { get; init; } = new();
}
