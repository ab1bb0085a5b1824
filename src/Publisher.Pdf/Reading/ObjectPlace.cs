namespace Publisher.Pdf.Reading;

/// <summary>Where an object is.</summary>
/// <param name="Pack">The object stream that it is in, or 0 when it stands in the file itself.</param>
/// <param name="Place">Its offset in the file, or its index in the object stream.</param>
public readonly record struct ObjectPlace(int Pack, int Place);
