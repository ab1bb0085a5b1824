namespace Publisher.Pdf.Objects;

/// <summary>A name without its slash, one char for each byte (ISO 32000-1 §7.3.5).</summary>
public sealed class NameObject(string value) : PdfObject
{
    public string Value { get; } = value;
}
