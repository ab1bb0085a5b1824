using Publisher.Documents;
using Publisher.Text.Diagnostics;

namespace Publisher.Writers.Html;

/// <summary>
/// Writes a document as a page: semantic HTML that is well-formed XML, too, with the layout's look in it. It asks for nothing
/// outside its site, and its Content-Security-Policy forbids all the rest.
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

        HtmlPage.Write(document, options, output, diagnostics);
    }
}
