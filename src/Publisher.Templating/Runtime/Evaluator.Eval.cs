using Publisher.Templating.Parsing;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content><c>object.eval</c> and <c>object.eval_template</c>.</content>
internal sealed partial class Evaluator
{
    /// <summary>Runs a text as code, or as a template, with the current variables.</summary>
    public object? EvaluateText(string text, bool codeOnly, SourceSpan span)
    {
        Charge(text.Length, span);
        var name = codeOnly ? "object.eval" : "object.eval_template";
        var found = new DiagnosticBag();
        EnterCall(new Frame("called", name, span));
        var body = Parser.Parse(new SourceFile(name, text), codeOnly, found) ?? throw Error(found.InOrder().First());
        object? result;
        if (codeOnly && body.AsExpression() is { } expression)
        {
            result = expression.Evaluate(this);
        }
        else
        {
            BeginOutput();
            var flow = body.Execute(this);
            var output = EndOutput();
            result = codeOnly && flow == Flow.Return ? Result : output;
        }

        LeaveCall();
        return result;
    }
}
