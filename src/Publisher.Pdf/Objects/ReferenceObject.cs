namespace Publisher.Pdf.Objects;

/// <summary>A reference to an indirect object.</summary>
public sealed class ReferenceObject(int number, int generation = 0) : PdfObject
{
    public int Number { get; } = number;

    /// <summary>0 unless another program once used the number anew (ISO 32000-1 §7.3.10).</summary>
    public int Generation { get; } = generation;
}
