namespace Publisher.Writers.Pdf;

/// <summary>A file inside the PDF (ISO 19005-3 §6.8): the data that the document was made from.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="MediaType">Its MIME type: <c>application/json</c>, <c>text/yaml</c> …</param>
/// <param name="Description">What it is, in the document's language.</param>
/// <param name="Relationship">What it is to the document.</param>
public sealed record PdfAttachment(
    string Name,
    ReadOnlyMemory<byte> Content,
    string MediaType,
    string Description,
    PdfAttachmentRelationship Relationship);
