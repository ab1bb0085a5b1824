using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>A line outside of tables: a paragraph, or the part of one up to a line break.</summary>
/// <param name="Text">Its words, an automatic number before them.</param>
internal sealed record SourceLine(SourceText Text) : SourceBlock
{
    /// <summary>The outline level from 1, or 0 for running text.</summary>
    public int Level { get; init; }

    /// <summary>Where bold words begin that do not reach to the end, and where they end; equal when there are none.</summary>
    public (int Start, int End) Bold { get; init; }

    /// <summary>Whether a plain text has a page feed before it.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Bookmarks that begin here.</summary>
    public ImmutableArray<string> Bookmarks { get; init; } = [];
}
