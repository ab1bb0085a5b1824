using System.Collections.Immutable;
using Publisher.Documents.Blocks;

namespace Publisher.Writers.Word.Flow;

/// <summary>
/// A block that Word has a counterpart of (paragraph, heading, table, contents), taken out of lists and sections.
/// </summary>
/// <param name="Block">The block.</param>
/// <param name="Style">The paragraph style, empty for tables and contents.</param>
internal sealed record FlowBlock(Block Block, string Style)
{
    /// <summary>Ids of places that begin here: the block's own and those of sections it opens.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>Whether it is a heading of the outline.</summary>
    public bool IsOutlined { get; init; }

    /// <summary>The label of a list item that begins here, or null.</summary>
    public FlowLabel? Label { get; init; }

    /// <summary>How far lists push it to the right, in points.</summary>
    public double Indent { get; init; }

    /// <summary>Whether it stays on the page of what follows, whatever its style says.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>Whether it starts a new page.</summary>
    public bool BreakBefore { get; init; }
}
