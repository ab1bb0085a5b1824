namespace Publisher.Documents.Tables;

/// <summary>A column of a table's grid.</summary>
/// <param name="Width">Its share of the table's width, above 0 to 1; the shares of a table add up to 1.</param>
public sealed record TableColumn(double Width);
