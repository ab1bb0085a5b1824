namespace Publisher.Documents.Tables;

/// <summary>A cell with its place on the grid.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">Its first row, from 0, head rows counted.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">The rows it covers, cut at the end of the head or of the table.</param>
public sealed record GridCell(TableCell Cell, int Row, int Column, int RowSpan)
{
    public int ColumnSpan => Cell.ColumnSpan;
}
