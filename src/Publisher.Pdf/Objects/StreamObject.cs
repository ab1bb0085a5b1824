namespace Publisher.Pdf.Objects;

/// <summary>A stream: its dictionary and its bytes as they are in the file.</summary>
public sealed class StreamObject(IReadOnlyDictionary<string, PdfObject> entries, ReadOnlyMemory<byte> raw)
    : DictionaryObject(entries)
{
    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
