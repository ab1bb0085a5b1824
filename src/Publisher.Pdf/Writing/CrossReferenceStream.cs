namespace Publisher.Pdf.Writing;

/// <summary>The cross-reference stream (ISO 32000-1 §7.5.8).</summary>
public static class CrossReferenceStream
{
    /// <summary>
    /// Opens the stream's dictionary with all entries but Length and returns the packed rows. Each row is stored as its
    /// difference from the one above (PNG predictor "Up", §7.4.4.4), which packs to a fraction.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(PdfTokenWriter tokens, List<CrossReference> entries, PdfTrailer trailer)
    {
        var placeWidth = 1;
        foreach (var entry in entries)
        {
            while (entry.Place >> (placeWidth * 8) != 0)
            {
                placeWidth++;
            }
        }

        // An index inside an object stream stays below ObjectStreamBuilder.MaxCount: one byte. Object 0, head of the
        // list of free objects, needs no generation 65535 there.
        var width = placeWidth + 2;
        tokens.BeginDictionary();
        tokens.Name("Type"u8, "XRef"u8);
        tokens.BeginArray("W"u8);
        tokens.Number(1);
        tokens.Number(placeWidth);
        tokens.Number(1);
        tokens.EndArray();
        trailer.Write(tokens, entries.Count);
        tokens.Name("Filter"u8, "FlateDecode"u8);
        tokens.BeginDictionary("DecodeParms"u8);
        tokens.Number("Predictor"u8, 12);
        tokens.Number("Columns"u8, width);
        tokens.EndDictionary();

        const byte Up = 2;
        var rows = new byte[entries.Count * (width + 1)];
        Span<byte> above = stackalloc byte[width];
        Span<byte> row = stackalloc byte[width];
        above.Clear();
        var target = 0;
        foreach (var entry in entries)
        {
            row[0] = entry.Kind;
            for (var i = 0; i < placeWidth; i++)
            {
                row[1 + i] = (byte)(entry.Place >> ((placeWidth - 1 - i) * 8));
            }

            row[width - 1] = (byte)entry.Index;
            rows[target++] = Up;
            for (var i = 0; i < width; i++)
            {
                rows[target++] = (byte)(row[i] - above[i]);
            }

            row.CopyTo(above);
        }

        return PdfDeflate.Compress(rows, 6);
    }
}
