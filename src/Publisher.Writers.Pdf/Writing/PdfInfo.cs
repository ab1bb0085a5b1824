using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>
/// What a file says about itself. One record feeds both places where PDF keeps it, the information dictionary and the
/// XMP packet, so that the two agree (ISO 19005-3 §6.6.3).
/// </summary>
internal sealed record PdfInfo
{
    public required string Title { get; init; }

    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Keywords { get; init; } = "";

    /// <summary>The program that the content was made with.</summary>
    public string Creator { get; init; } = "";

    /// <summary>The program that wrote the PDF.</summary>
    public string Producer { get; init; } = "";

    /// <summary>The commit that the content comes from; in XMP only.</summary>
    public string Commit { get; init; } = "";

    /// <summary>SHA-256 of what the content comes from; in XMP only.</summary>
    public string SourceHash { get; init; } = "";

    /// <summary>To the second.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>To the second.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>BCP 47; the language of title and subject in XMP.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>Writes the information dictionary (ISO 32000-1 §14.3.3).</summary>
    public void Write(PdfTokenWriter tokens)
    {
        tokens.BeginDictionary();
        WriteText(tokens, "Title"u8, Title);
        WriteText(tokens, "Author"u8, Author);
        WriteText(tokens, "Subject"u8, Subject);
        WriteText(tokens, "Keywords"u8, Keywords);
        WriteText(tokens, "Creator"u8, Creator);
        WriteText(tokens, "Producer"u8, Producer);
        tokens.Date("CreationDate"u8, Created);
        tokens.Date("ModDate"u8, Modified);
        tokens.EndDictionary();
    }

    private static void WriteText(PdfTokenWriter tokens, ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > 0)
        {
            tokens.Text(key, value);
        }
    }
}
