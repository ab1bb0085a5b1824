using Publisher.Text.Diagnostics;

namespace Publisher.Documents;

/// <summary>
/// Writes a document in one format. What the format cannot express is reported, never dropped in silence.
/// Same document and options, same bytes.
/// </summary>
/// <typeparam name="TOptions">What may vary beside the document.</typeparam>
public interface IDocumentWriter<in TOptions>
{
    /// <param name="document">What to write.</param>
    /// <param name="options">What may vary beside the document.</param>
    /// <param name="output">Receives the file; stays open.</param>
    /// <param name="diagnostics">Receives findings; with an error among them the output is not to be used.</param>
    void Write(Document document, TOptions options, Stream output, DiagnosticBag diagnostics);
}
