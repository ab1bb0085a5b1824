namespace Publisher.Data.Model;

/// <summary>A date as printed, with the day it means.</summary>
public sealed record DateText(PrintedText Text, DateOnly Value)
{
    /// <inheritdoc />
    public override string ToString() => Text.Text;
}
