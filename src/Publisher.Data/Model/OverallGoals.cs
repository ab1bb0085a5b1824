namespace Publisher.Data.Model;

/// <summary>总体绩效目标: the first section of part one.</summary>
public sealed record OverallGoals
{
    /// <summary>The section's running number for its bookmark.</summary>
    public const int BookmarkNumber = 1;

    /// <summary>标题行: a line of its own above the text, or null.</summary>
    public PrintedText? TitleLine { get; init; }

    /// <summary>正文.</summary>
    public Prose Text { get; init; } = Prose.Empty;
}
