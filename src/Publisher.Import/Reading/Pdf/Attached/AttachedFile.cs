using Publisher.Pdf.Objects;

namespace Publisher.Import.Reading.Pdf.Attached;

/// <summary>A file inside a PDF (ISO 32000-1 §7.11.4).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Relationship">What it is to the document (ISO 32000-2 §7.11.3), or null.</param>
/// <param name="Stream">Its content.</param>
internal sealed record AttachedFile(string Name, string? Relationship, StreamObject Stream);
