namespace Publisher.Pdf.Objects;

/// <summary>A reference to an indirect object.</summary>
public sealed class ReferenceObject(int number) : PdfObject
{
    public int Number { get; } = number;
}
