using Publisher.Templating.Ast;
using Publisher.Templating.Parsing;
using Publisher.Templating.Runtime;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating;

/// <summary>A parsed template of the Scriban language. Parse once, render often and from any thread.</summary>
public sealed class Template
{
    private Template(SourceFile source, Block body) => (Source, Body) = (source, body);

    public SourceFile Source { get; }

    internal Block Body { get; }

    /// <summary>Parses a template; null when it has errors, all of which are reported.</summary>
    public static Template? Parse(SourceFile source, DiagnosticBag diagnostics) =>
        Parser.Parse(source, codeOnly: false, diagnostics) is { } body ? new Template(source, body) : null;

    /// <summary>Runs the template; null when an error was reported.</summary>
    public RenderedText? Render(TemplateContext context, DiagnosticBag diagnostics) =>
        new Evaluator(context, diagnostics).Render(this);
}
