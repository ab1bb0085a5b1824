using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Errors.</content>
internal sealed partial class Evaluator
{
    private const int MaximumTrace = 8;
    private const int MaximumErrors = 20;

    private HashSet<SourceSpan>? _reported;
    private bool _hasErrors;

    /// <summary>An error that ends the rendering, to be thrown.</summary>
    public TemplateException Error(Diagnostic diagnostic) => new(WithTrace(diagnostic));

    /// <summary>
    /// Reports an error after which the rendering goes on, to find more of them; each place is reported once, however often a
    /// loop passes it.
    /// </summary>
    public void Report(Diagnostic diagnostic)
    {
        _reported ??= [];
        if (!_reported.Add(diagnostic.Span))
        {
            return;
        }

        if (_reported.Count > MaximumErrors)
        {
            throw Error(diagnostic);
        }

        _hasErrors = true;
        _diagnostics.Add(WithTrace(diagnostic));
    }

    /// <summary>Whether the error of an expression was reported: what follows from it is not reported too.</summary>
    public bool IsReported(SourceSpan span) => _reported?.Contains(span) == true;

    /// <summary>Marks an expression that depends on one whose error was reported.</summary>
    private void MarkReported(SourceSpan span) => (_reported ??= []).Add(span);

    private Diagnostic WithTrace(Diagnostic diagnostic)
    {
        for (var i = _frames.Count - 1; i >= Math.Max(0, _frames.Count - MaximumTrace); i--)
        {
            var frame = _frames[i];
            var label = new DiagnosticLabel(frame.Span, $"{TemplateDiagnostics.TraceKey}.{frame.Label}", [frame.Name]);
            diagnostic = diagnostic with { Labels = diagnostic.Labels.Add(label) };
        }

        return diagnostic;
    }
}
