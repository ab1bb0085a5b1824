using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(SourceSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Write(Expression.Evaluate(evaluator), Expression.Span);
        return Flow.Next;
    }
}
