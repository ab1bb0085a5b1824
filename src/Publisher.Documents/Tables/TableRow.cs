using System.Collections.Immutable;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tables;

/// <summary>A row of a table: the cells that start in it.</summary>
public sealed record TableRow(SourceSpan Span, ImmutableArray<TableCell> Cells);
