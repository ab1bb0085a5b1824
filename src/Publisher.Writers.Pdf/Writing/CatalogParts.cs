using System.Collections.Immutable;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>What a file's catalog refers to.</summary>
internal sealed record CatalogParts(
    PdfReference Pages,
    PdfReference Structure,
    PdfReference Outline,
    PdfReference Destinations,
    PdfReference Metadata,
    PdfReference Profile,
    ImmutableArray<PdfReference> Attachments);
