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

    /// <summary>The call whose result is printed as it stands, while it is made; no place otherwise.</summary>
    public SourceSpan PrintedCall { get; set; }

    /// <summary>
    /// Whether what <paramref name="call"/> prints may go straight to the output, instead of being kept and then copied: a
    /// document is mostly includes in includes.
    /// </summary>
    public bool WritesThrough(SourceSpan call) => PrintedCall == call && (!Context.AutoIndent || string.IsNullOrEmpty(Indent));

    /// <summary>Runs a page whose output goes where its caller's does; its loops are its own.</summary>
    public void WriteThrough(Template template)
    {
        var (indent, loopDepth, isAtLineStart, length) = (Indent, _loopDepth, _isAtLineStart, _output.Length);
        (Indent, _isAtLineStart, _loopDepth) = (null, false, 0);
        RunPage(template);
        (Indent, _loopDepth) = (indent, loopDepth);
        _isAtLineStart = _output.Length == length ? isAtLineStart : _isAtLineStart;
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
