namespace Publisher.Data.Model;

/// <summary>单位: the budget unit that a table names above its first row.</summary>
/// <param name="Code">编码, <c>214001</c>.</param>
/// <param name="Name">名称.</param>
public sealed record BudgetUnit(PrintedText? Code, PrintedText? Name)
{
    /// <inheritdoc />
    public override string ToString() => $"{Code}{Name}";
}
