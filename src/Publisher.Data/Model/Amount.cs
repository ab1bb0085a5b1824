namespace Publisher.Data.Model;

/// <summary>An amount of money as printed, with its number beside it for checks and open data.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Value">The number in the table's own money unit; null when the cell is blank.</param>
public sealed record Amount(PrintedText Text, decimal? Value)
{
    /// <inheritdoc />
    public override string ToString() => Text.Text;
}
