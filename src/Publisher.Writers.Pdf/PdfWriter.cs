using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Layout;

namespace Publisher.Writers.Pdf;

/// <summary>
/// Writes documents as PDF 1.7 files that conform to PDF/A-3a and PDF/UA-1 at once, typeset as Chinese official
/// documents.
/// </summary>
public sealed class PdfWriter : IDocumentWriter<PdfWriterOptions>
{
    /// <summary>
    /// Lays out <paramref name="document"/>; with errors among the findings the layout is not to be used.
    /// </summary>
    public static PdfLayout LayOut(Document document, PdfWriterOptions options, DiagnosticBag diagnostics) =>
        new(DocumentLayout.Of(document, options.Fonts, diagnostics), options);

    /// <inheritdoc />
    public void Write(Document document, PdfWriterOptions options, Stream output, DiagnosticBag diagnostics) =>
        LayOut(document, options, diagnostics).Write(output, diagnostics);
}
