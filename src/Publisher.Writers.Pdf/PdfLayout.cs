using Publisher.Documents.Outline;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Fonts.Files;
using Publisher.Writers.Pdf.Layout;
using Publisher.Writers.Pdf.Writing;

namespace Publisher.Writers.Pdf;

/// <summary>
/// A document laid out on pages: its page numbers are known before a byte of the file is written, so that other formats
/// can be written at the same time. Immutable.
/// </summary>
public sealed class PdfLayout
{
    private readonly DocumentLayout _layout;
    private readonly PdfWriterOptions _options;

    internal PdfLayout(DocumentLayout layout, PdfWriterOptions options) => (_layout, _options) = (layout, options);

    /// <summary>The printed page of every anchor that stands on a numbered page.</summary>
    public Pagination Pagination => _layout.Pagination;

    /// <summary>The faces that its text is set in, each once, in the order in which it first needs them.</summary>
    public IEnumerable<FontFace> Faces => _layout.Faces.Select(face => face.Face).Distinct();

    public int PageCount => _layout.Pages.Count;

    /// <summary>Writes the file; any number of times, always the same bytes.</summary>
    /// <param name="output">Receives the file; stays open.</param>
    /// <param name="diagnostics">Receives findings about fonts and links.</param>
    public void Write(Stream output, DiagnosticBag diagnostics) =>
        PdfFile.Write(_layout, _options, output, diagnostics);
}
