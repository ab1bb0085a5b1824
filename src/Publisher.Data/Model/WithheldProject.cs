using Publisher.Text.Sources;

namespace Publisher.Data.Model;

/// <summary>不公开: a project that keeps its number and its bookmark, and of which nothing else may be known.</summary>
public sealed record WithheldProject
{
    public required SourceSpan Span { get; init; }

    /// <summary>The number that the published tables leave out.</summary>
    public required int Number { get; init; }

    /// <summary>The running number that the bookmarks leave out.</summary>
    public required int BookmarkNumber { get; init; }

    /// <summary>The reason, 涉密.</summary>
    public required PrintedText Reason { get; init; }
}
