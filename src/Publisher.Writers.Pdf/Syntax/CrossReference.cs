namespace Publisher.Writers.Pdf.Syntax;

/// <summary>Where an object is found (ISO 32000-1 §7.5.8.3, table 18).</summary>
/// <param name="Kind">0 nowhere yet, 1 at an offset, 2 in an object stream.</param>
/// <param name="Place">The offset, or the number of the object stream.</param>
/// <param name="Index">The position in the object stream.</param>
internal readonly record struct CrossReference(byte Kind, long Place, int Index)
{
    public static CrossReference Free => default;

    public bool IsFree => Kind == 0;

    public static CrossReference At(long offset) => new(1, offset, 0);

    public static CrossReference InPack(PdfReference pack, int index) => new(2, pack.Number, index);
}
