namespace Publisher.Writers.Pdf.Conformance.Objects;

/// <summary>A reference to an indirect object.</summary>
internal sealed class ReferenceObject(int number) : PdfObject
{
    public int Number { get; } = number;
}
