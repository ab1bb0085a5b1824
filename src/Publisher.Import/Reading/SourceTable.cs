using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>A table on a regular grid.</summary>
internal sealed record SourceTable(ImmutableArray<SourceRow> Rows) : SourceBlock
{
    /// <summary>Whether the ends of rows were only guessed, as in a text that marks cells alone.</summary>
    public bool HasLooseRows { get; init; }
}
