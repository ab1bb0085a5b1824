using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Blocks;

/// <summary>A part of the document with pages of its own look, or just a unit of its structure.</summary>
public sealed record Section(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span)
{
    public string? Id { get; init; }

    /// <summary>A page style's name: the section starts a new page of that look. Null: it goes on where it stands.</summary>
    public string? PageStyle { get; init; }
}
