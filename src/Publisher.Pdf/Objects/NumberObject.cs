namespace Publisher.Pdf.Objects;

/// <summary>An integer or a real number (ISO 32000-1 §7.3.3).</summary>
public sealed class NumberObject(double value, bool isInteger) : PdfObject
{
    public double Value { get; } = value;

    public bool IsInteger { get; } = isInteger;

    /// <summary>The value as an index or count; -1 when it cannot be one.</summary>
    public int Index => IsInteger && Value is >= 0 and <= int.MaxValue ? (int)Value : -1;
}
