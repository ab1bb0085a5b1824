using System.Collections.Immutable;
using Publisher.Documents.Inlines;
using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Style">A paragraph style's name.</param>
/// <param name="Inlines">Its words; none in an empty paragraph.</param>
public sealed record Paragraph(SourceSpan Span, string Style, ImmutableArray<Inline> Inlines) : Block(Span)
{
    public string? Id { get; init; }
}
