using System.Collections.Immutable;
using Publisher.Import.Reading;

namespace Publisher.Import.Recognition;

/// <summary>A project while its tables are read.</summary>
internal sealed class ProjectDraft
{
    /// <summary>Which part of the form prints it here.</summary>
    public int Part { get; init; }

    /// <summary>Lines between the table before and this one, one of which may be its title.</summary>
    public List<SourceLine> LinesBefore { get; init; } = [];

    /// <summary>The title without its number, or null for none.</summary>
    public string? Title { get; set; }

    /// <summary>The printed number, or null.</summary>
    public int? Number { get; set; }

    /// <summary>Bookmarks at the title.</summary>
    public ImmutableArray<string> Bookmarks { get; set; } = [];

    public UnitDraft? Unit { get; set; }

    public string? MoneyUnit { get; set; }

    /// <summary>The simple values by key.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>By column; null when the table has no plan.</summary>
    public Dictionary<string, string>? Plan { get; set; }

    /// <summary>The goals that stand in rows of their own.</summary>
    public List<GoalDraft> Goals { get; set; } = [];

    /// <summary>Goals in one text that is printed as it stands, or null.</summary>
    public string? GoalText { get; set; }

    /// <summary>Keys whose labels the table has, filled in or not.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the table has a place for goals.</summary>
    public bool HasGoals { get; set; }

    /// <summary>The rows, each by column.</summary>
    public List<Dictionary<string, string>> Indicators { get; set; } = [];

    /// <summary>The columns in the head for indicators.</summary>
    public HashSet<string> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the table has a head for indicators.</summary>
    public bool HasIndicatorHead { get; set; }

    public string Name => Fields.GetValueOrDefault(Data.Fields.ProjectFields.Name.Key) ?? "";

    /// <summary>Whether anything of the table was read.</summary>
    public bool HasContent => Fields.Count > 0 || HasIndicatorHead || HasGoals || Plan is not null;
}
