namespace Publisher.Writers.Pdf.Syntax;

/// <summary>How a file is put together; what it says is the same for all of them.</summary>
internal sealed record PdfFileOptions
{
    public static PdfFileOptions Default { get; } = new();

    /// <summary>
    /// Whether objects are packed into object streams and found by a cross-reference stream (ISO 32000-1 §7.5.7,
    /// §7.5.8). Without, every object stands for itself and the file ends in a cross-reference table, readable in any
    /// editor.
    /// </summary>
    public bool ObjectStreams { get; init; } = true;

    /// <summary>0 to 9 as in zlib.</summary>
    public int CompressionLevel { get; init; } = 6;
}
