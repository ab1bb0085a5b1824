using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Prose;

/// <summary>
/// Reads what editors write into prose fields: plain text that prints as it was typed, with the few signs of Markdown that
/// an official text has a use for (stress, links, lists, paragraphs).
/// </summary>
public static class ProseReader
{
    /// <param name="markdown">The field's value.</param>
    /// <param name="span">The field's value as it is written in its file, indentation and quotes included.</param>
    /// <param name="diagnostics">Receives links and pictures that cannot be published.</param>
    public static ProseText Read(string markdown, SourceSpan span, DiagnosticBag diagnostics)
    {
        var places = new ProsePlaces(markdown, span);
        var blocks = ProseSigns.AreIn(markdown)
            ? new MarkdownProse(markdown, places, diagnostics).Read()
            : PlainProse.Read(markdown, places);
        return new ProseText(blocks);
    }
}
