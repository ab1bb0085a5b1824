namespace Publisher.Pdf.Reading;

/// <summary>Where an object is.</summary>
/// <param name="Pack">The object stream that it is in, or 0 when it stands in the file itself.</param>
/// <param name="Place">Its offset in the file, or its index in the object stream.</param>
/// <param name="Generation">Its generation; objects in object streams have 0.</param>
public readonly record struct ObjectPlace(int Pack, int Place, int Generation = 0)
{
    /// <summary>The number is free: a newer revision has deleted the object.</summary>
    public static ObjectPlace Free { get; } = new(0, -1);

    public bool IsFree => Place < 0;
}
