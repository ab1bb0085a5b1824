using Publisher.Templating.Builtins;
using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>One rendering of a template: its variables, its output, and what it has used up.</summary>
internal sealed partial class Evaluator
{
    private readonly DiagnosticBag _diagnostics;

    public Evaluator(TemplateContext context, DiagnosticBag diagnostics)
    {
        (Context, _diagnostics) = (context, diagnostics);
        Date = new DateObject(context.Now);
        _globals.Add(new VariableScope(new BuiltinRoot(Date)));
        _globals.Add(new VariableScope(new LayeredObject(context.Globals)));
        _locals.Add(new VariableScope(new ScriptObject()));
    }

    public TemplateContext Context { get; }

    public TemplateLimits Limits => Context.Limits;

    /// <summary>The value of the last <c>ret</c>.</summary>
    public object? Result { get; set; }

    /// <summary>Renders the page; null after errors.</summary>
    public RenderedText? Render(Template template)
    {
        try
        {
            RunPage(template);
            return _hasErrors ? null : new RenderedText(_output.GetText(), _output.GetMap());
        }
        catch (TemplateException error)
        {
            _diagnostics.Add(error.Diagnostic);
            return null;
        }
    }

    /// <summary>Runs a page; what its <c>ret</c> returns is printed.</summary>
    public void RunPage(Template template)
    {
        if (template.Body.Execute(this) == Flow.Return)
        {
            Write(Result, SourceSpan.OfFile(template.Source));
        }

        Result = null;
    }
}
