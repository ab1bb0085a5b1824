using System.Collections.Immutable;

namespace Publisher.Data.Model;

/// <summary>工作保障措施: the third section of part one.</summary>
public sealed record Safeguards
{
    /// <summary>The section's running number for its bookmark.</summary>
    public const int BookmarkNumber = 3;

    /// <summary>标题行: a line of its own above everything, or null.</summary>
    public PrintedText? TitleLine { get; init; }

    /// <summary>引言: what stands before the first measure.</summary>
    public Prose Introduction { get; init; } = Prose.Empty;

    /// <summary>条目.</summary>
    public ImmutableArray<Safeguard> Items { get; init; } = [];
}
