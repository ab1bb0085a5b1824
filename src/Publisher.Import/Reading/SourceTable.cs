using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>A table on a regular grid.</summary>
internal sealed record SourceTable(ImmutableArray<SourceRow> Rows) : SourceBlock
{
    /// <summary>The widths of the grid's columns in any unit; empty where the file says none.</summary>
    public ImmutableArray<int> GridWidths { get; init; } = [];

    /// <summary>Whether the ends of rows were only guessed, as in a text that marks cells alone.</summary>
    public bool HasLooseRows { get; init; }
}
