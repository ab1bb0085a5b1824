namespace Publisher.Documents.Tables;

/// <summary>Which cells a header cell is the heading of (HTML <c>scope</c>, ISO 32000-1 table 349 <c>Scope</c>).</summary>
public enum CellScope
{
    None,
    Column,
    Row,
    ColumnGroup,
    RowGroup,
}
