using System.Collections.Immutable;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>Which header cells belong to the cells of a table; cells are counted row by row.</summary>
/// <param name="Of">For each cell its header cells: the row's first, then the column's.</param>
/// <param name="IsNeeded">For each cell whether it is a header of another one.</param>
internal sealed record CellHeaders(ImmutableArray<ImmutableArray<int>> Of, ImmutableArray<bool> IsNeeded);
