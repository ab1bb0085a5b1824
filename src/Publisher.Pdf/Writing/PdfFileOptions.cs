namespace Publisher.Pdf.Writing;

/// <summary>How a file is put together; what it says is the same for all of them.</summary>
public sealed record PdfFileOptions
{
    public static PdfFileOptions Default { get; } = new();

    /// <summary>
    /// Whether objects are packed into object streams and found by a cross-reference stream (ISO 32000-1 §7.5.7,
    /// §7.5.8). Without, every object stands for itself and the file ends in a cross-reference table, readable in any
    /// editor.
    /// </summary>
    public bool ObjectStreams { get; init; } = true;

    /// <summary>
    /// 0 to 9 as in zlib. Most of a file is fonts: 1,200 Han glyphs (452 KB) take 3 ms and 410 KB at level 1, 6 ms and
    /// 362 KB at 2, 8 ms and 358 KB at 6, 11 ms and 354 KB at 9.
    /// </summary>
    public int CompressionLevel { get; init; } = 6;
}
