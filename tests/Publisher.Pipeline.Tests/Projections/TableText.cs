namespace Publisher.Pipeline.Tests.Projections;

/// <summary>A table row by row, with the cells that a merged one above covers.</summary>
internal sealed record TableText(IReadOnlyList<IReadOnlyList<CellText>> Rows)
{
    /// <summary>The rows below the header of the indicators; none when the table has no indicators.</summary>
    public IReadOnlyList<IReadOnlyList<CellText>> IndicatorRows =>
        [.. Rows.SkipWhile(row => row[0].Text.WithoutBlanks() != "一级指标").Skip(1)];
}
