namespace Publisher.Documents.Tables;

/// <summary>How a table can leave its grid.</summary>
public enum GridProblemKind
{
    /// <summary>A cell reaches beyond the last column, or into a cell that spans down from above.</summary>
    TooManyColumns,

    /// <summary>A row leaves columns empty.</summary>
    TooFewColumns,

    /// <summary>A cell spans more rows than the head or the table has left.</summary>
    SpanLeavesTable,
}
