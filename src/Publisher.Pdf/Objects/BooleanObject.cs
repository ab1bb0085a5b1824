namespace Publisher.Pdf.Objects;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanObject(bool value) : PdfObject
{
    public bool Value { get; } = value;
}
