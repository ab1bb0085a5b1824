using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Style">A paragraph style's name: the cell's vertical alignment, and the look of text without its own style.</param>
/// <param name="Blocks">Its content: at least one paragraph, an empty one in an empty cell.</param>
public sealed record TableCell(SourceSpan Span, string Style, ImmutableArray<Block> Blocks)
{
    /// <summary>Whether it is a heading of other cells (<c>th</c>).</summary>
    public bool IsHeader { get; init; }

    /// <summary>Which cells it is the heading of; <see cref="CellScope.None"/> unless <see cref="IsHeader"/>.</summary>
    public CellScope Scope { get; init; }

    /// <summary>How many columns it covers, from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers, from 1.</summary>
    public int RowSpan { get; init; } = 1;
}
