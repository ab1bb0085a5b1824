using System.Collections.Immutable;
using Publisher.Documents.Inlines;
using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A heading; it stands in the table of contents, the outline and the bookmarks.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Level">1 to 4.</param>
/// <param name="Style">A paragraph style's name.</param>
/// <param name="Inlines">Its words.</param>
public sealed record Heading(SourceSpan Span, int Level, string Style, ImmutableArray<Inline> Inlines) : Block(Span)
{
    /// <summary>The bookmark's name in every format; null: the outline gives it one.</summary>
    public string? Id { get; init; }
}
