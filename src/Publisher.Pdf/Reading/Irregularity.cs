namespace Publisher.Pdf.Reading;

/// <summary>Something in the bytes of a file that readers forgive and archives do not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where, in bytes.</param>
public readonly record struct Irregularity(IrregularityKind Kind, int Offset);
