using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Includes.</content>
internal sealed partial class Evaluator
{
    /// <summary>The template that an include names; it must lie in the layout's own folder.</summary>
    public Template Load(string name, SourceSpan span)
    {
        if (!TemplateName.IsSafe(name))
        {
            throw Error(TemplateDiagnostics.IncludeRefused(span, name));
        }

        if (Context.Loader is null)
        {
            throw Error(TemplateDiagnostics.NoLoader(span, name));
        }

        var found = new DiagnosticBag();
        var template = Context.Loader.Load(name, found);
        foreach (var diagnostic in found)
        {
            _diagnostics.Add(WithTrace(diagnostic));
        }

        return template ?? throw Error(found.HasErrors
            ? TemplateDiagnostics.IncludeHasErrors(span, name)
            : TemplateDiagnostics.IncludeNotFound(span, name));
    }

    /// <summary>Runs a page and returns what it printed; its indentation and loops are its own.</summary>
    public Markup Capture(Template template)
    {
        BeginOutput();
        var (indent, loopDepth) = (Indent, _loopDepth);
        (Indent, _isAtLineStart, _loopDepth) = (null, false, 0);
        RunPage(template);
        (Indent, _loopDepth) = (indent, loopDepth);
        return EndOutput();
    }
}
