namespace Publisher.Pdf.Writing;

/// <summary>Where an object is found (ISO 32000-1 §7.5.8.3, table 18).</summary>
/// <param name="Kind">0 free, 1 at an offset, 2 in an object stream.</param>
/// <param name="Place">The offset, or the number of the object stream.</param>
/// <param name="Index">The position in the object stream.</param>
public sealed record CrossReference(byte Kind, long Place, int Index)
{
    /// <summary>Object 0, the head of the list of free objects.</summary>
    public static CrossReference Free { get; } = new(0, 0, 0);

    public static CrossReference At(long offset) => new(1, offset, 0);

    public static CrossReference InPack(PdfReference pack, int index) => new(2, pack.Number, index);
}
