namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanObject(bool value) : PdfObject
{
    public bool Value { get; } = value;
}
