namespace Publisher.Writers.Pdf;

/// <summary>What an attached file is to the document (ISO 32000-2 §7.11.3, AFRelationship).</summary>
public enum PdfAttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>The data behind a table or chart.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>It completes the document.</summary>
    Supplement,

    Unspecified,
}
