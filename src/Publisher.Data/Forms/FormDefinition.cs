using System.Collections.Immutable;

namespace Publisher.Data.Forms;

/// <summary>
/// What one locality's published form (版式) asks of the data. It is read from the layout's own file by whoever knows
/// layouts; the loader only sees this record, so a new form needs no new C#. What is not declared is not asked for.
/// </summary>
public sealed record FormDefinition
{
    /// <summary>A form that declares nothing: any key may be there, none must.</summary>
    public static FormDefinition Empty { get; } = new();

    /// <summary>What a disclosure without its own title is called: <c>{部门}</c> and <c>{年度}</c> stand for its own.</summary>
    public string DocumentTitle { get; init; } = "{部门}{年度}";

    /// <summary>The keys that a table has a place for, each with its printed label; empty allows any.</summary>
    public ImmutableArray<FormLabel> Labels { get; init; } = [];

    /// <summary>The columns of the indicator table, in printed order; empty allows any.</summary>
    public ImmutableArray<string> IndicatorColumns { get; init; } = [];

    /// <summary>Which equal neighbours of the column 一级指标 are printed as one cell.</summary>
    public CellMerging Level1Merging { get; init; } = CellMerging.None;

    /// <summary>The same of 二级指标; cells merge only inside one 一级指标.</summary>
    public CellMerging Level2Merging { get; init; } = CellMerging.None;

    /// <summary>资金支出计划.</summary>
    public SpendingPlanForm SpendingPlan { get; init; } = SpendingPlanForm.None;

    /// <summary>Digits behind the point of a usual amount; null when amounts are typed in many ways.</summary>
    public int? AmountDecimals { get; init; }

    /// <summary>How tables, items and goals are numbered.</summary>
    public Numbering Numbering { get; init; } = new();

    /// <summary>The part before the projects: goals of the whole department; null when the form has none.</summary>
    public PartOneDefinition? PartOne { get; init; }

    /// <summary>The parts that print the projects. A form may print the same projects twice, under other titles.</summary>
    public ImmutableArray<ProjectPartDefinition> ProjectParts { get; init; } = [];

    /// <summary>Further keys that a project may have, kept as printed texts.</summary>
    public ImmutableArray<string> ProjectFields { get; init; } = [];

    /// <summary>Further keys that the disclosure may have, kept as printed texts.</summary>
    public ImmutableArray<string> DisclosureFields { get; init; } = [];

    /// <summary>The allowed 一级指标; empty allows any.</summary>
    public ImmutableArray<FormLabel> Level1Names { get; init; } = [];

    /// <summary>The allowed 二级指标; empty allows any.</summary>
    public ImmutableArray<FormLabel> Level2Names { get; init; } = [];

    /// <summary>Keys that every published project must have.</summary>
    public ImmutableArray<string> RequiredProjectKeys { get; init; } = [];

    /// <summary>Keys that every indicator row must have.</summary>
    public ImmutableArray<string> RequiredIndicatorKeys { get; init; } = [];

    /// <summary>Keys that the disclosure must have, besides 年度, 版式 and 部门.</summary>
    public ImmutableArray<string> RequiredDisclosureKeys { get; init; } = [];

    /// <summary>What the rules must know of the locality.</summary>
    public RuleFacts Rules { get; init; } = RuleFacts.None;

    /// <summary>How bookmarks are named; null when the form has none.</summary>
    public BookmarkScheme? Bookmarks { get; init; }

    /// <summary>Whether a project's <paramref name="key"/> has a place in the tables.</summary>
    public bool Prints(string key) => Labels.IsEmpty || Labels.Any(label => label.Key == key);

    /// <summary>What the form prints for a key; the key itself when it declares nothing.</summary>
    public string PrintedLabel(string key)
    {
        foreach (var label in Labels)
        {
            if (label.Key == key)
            {
                return label.Printed;
            }
        }

        return key;
    }
}
