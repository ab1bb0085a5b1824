using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tables;

/// <summary>A table on one regular grid: every row covers all columns once, through spans of cells or of rows above.</summary>
/// <param name="Span">Where it comes from.</param>
/// <param name="Style">A table style's name.</param>
/// <param name="Columns">Its grid's columns, from the left.</param>
/// <param name="Head">Rows repeated on every page that the table continues on.</param>
/// <param name="Body">The other rows.</param>
public sealed record Table(
    SourceSpan Span,
    string Style,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Head,
    ImmutableArray<TableRow> Body) : Block(Span)
{
    public string? Id { get; init; }

    /// <summary>What the table is, for those who cannot see it.</summary>
    public string Summary { get; init; } = "";
}
