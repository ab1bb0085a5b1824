namespace Publisher.Pdf.Writing;

/// <summary>An indirect object of the file being written; its generation is always 0.</summary>
/// <param name="Number">From 1; 0 stands for no object.</param>
public readonly record struct PdfReference(int Number)
{
    public bool IsNone => Number == 0;
}
