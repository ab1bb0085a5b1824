using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>wrap function a b</c>: the function runs the block wherever it says <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var call = target as Call ?? new Call(target.Span, target, [], isExplicit: false);
        evaluator.Write(call.Invoke(evaluator, body), target.Span);
        return Flow.Next;
    }
}
