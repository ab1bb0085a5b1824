using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>capture x</c>: the output of the block becomes a value.</summary>
internal sealed class CaptureStatement(SourceSpan span, PathExpression target, Block body) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.BeginOutput();
        var flow = body.Execute(evaluator);
        target.Assign(evaluator, evaluator.EndOutput());

        // The language leaves the function from here too, but without a result.
        evaluator.Result = null;
        return flow;
    }
}
