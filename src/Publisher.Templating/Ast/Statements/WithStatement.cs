using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>with object</c>: inside, its members are variables, and assignments become its members.</summary>
internal sealed class WithStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator) =>
        evaluator.With(target.EvaluateTarget(evaluator), target.Span, body);
}
