namespace Publisher.Pdf.Writing;

/// <summary>What a file's trailer says (ISO 32000-1 §7.5.5).</summary>
/// <param name="Catalog">The document's root.</param>
/// <param name="Info">The information dictionary, or none.</param>
/// <param name="Identifier">Both halves of /ID: a new file's are equal (§14.4).</param>
public sealed record PdfTrailer(PdfReference Catalog, PdfReference Info, ReadOnlyMemory<byte> Identifier)
{
    /// <summary>Writes the entries into an open dictionary.</summary>
    public void Write(PdfTokenWriter tokens, int size)
    {
        tokens.Number("Size"u8, size);
        tokens.Reference("Root"u8, Catalog);
        if (!Info.IsNone)
        {
            tokens.Reference("Info"u8, Info);
        }

        tokens.BeginArray("ID"u8);
        tokens.Hex(Identifier.Span);
        tokens.Hex(Identifier.Span);
        tokens.EndArray();
    }
}
