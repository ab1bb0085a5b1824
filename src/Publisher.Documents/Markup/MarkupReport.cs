using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Markup;

/// <summary>
/// Passes errors on, each once: a template that prints the same slip for each of forty tables has one slip.
/// </summary>
internal sealed class MarkupReport(MarkupSource source, DiagnosticBag diagnostics)
{
    private HashSet<(string Code, SourceSpan Span, string Words)>? _seen;

    public MarkupSource Source { get; } = source;

    public void Add(Diagnostic diagnostic)
    {
        var words = string.Join('\n', diagnostic.Arguments);
        if ((_seen ??= []).Add((diagnostic.Code, diagnostic.Span, words)))
        {
            diagnostics.Add(diagnostic);
        }
    }

    public SourceSpan GetSpan(int start, int end) => Source.GetSpan(start, end);
}
