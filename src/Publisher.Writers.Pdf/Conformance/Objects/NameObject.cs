namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary>A name without its slash, one char for each byte (ISO 32000-1 §7.3.5).</summary>
internal sealed class NameObject(string value) : PdfObject
{
    public string Value { get; } = value;
}
