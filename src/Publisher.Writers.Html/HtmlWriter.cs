using Publisher.Documents;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Html.Output;

namespace Publisher.Writers.Html;

/// <summary>
/// Writes a document as one self-contained page: semantic HTML that is well-formed XML, too, with the layout's look as its
/// only style. It asks for nothing outside itself, and its Content-Security-Policy forbids all the rest.
/// </summary>
public sealed class HtmlWriter : IDocumentWriter<HtmlWriterOptions>
{
    /// <inheritdoc />
    public void Write(Document document, HtmlWriterOptions options, Stream output, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(document.Properties.Title))
        {
            diagnostics.Add(HtmlDiagnostics.NoTitle());
        }

        using var html = new HtmlOutput(output);
        new HtmlPage(document, options, html, diagnostics).Write();
    }
}
