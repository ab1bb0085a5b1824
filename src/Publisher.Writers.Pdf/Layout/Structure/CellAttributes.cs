using System.Collections.Immutable;
using Publisher.Documents.Tables;

namespace Publisher.Writers.Pdf.Layout.Structure;

/// <summary>A cell as assistive technology sees it (ISO 32000-1 table 349).</summary>
/// <param name="RowSpan">The rows it covers.</param>
/// <param name="ColumnSpan">The columns it covers.</param>
/// <param name="Scope">Of a header cell: whose heading it is.</param>
/// <param name="Id">Of a header cell: its name, unique in the document.</param>
/// <param name="Headers">The names of the header cells that it stands under or beside.</param>
internal sealed record CellAttributes(
    int RowSpan, int ColumnSpan, CellScope Scope, string? Id, ImmutableArray<string> Headers);
