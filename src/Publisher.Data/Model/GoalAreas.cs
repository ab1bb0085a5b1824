using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>分项绩效目标: the second section of part one.</summary>
public sealed record GoalAreas
{
    /// <summary>The section's running number for its bookmark.</summary>
    public const int BookmarkNumber = 2;

    /// <summary>标题行: a line of its own above everything, or null.</summary>
    public PrintedText? TitleLine { get; init; }

    /// <summary>引言: what stands before the first item.</summary>
    public Prose Introduction { get; init; } = Prose.Empty;

    /// <summary>条目.</summary>
    public ImmutableArray<GoalArea> Items { get; init; } = [];
}
