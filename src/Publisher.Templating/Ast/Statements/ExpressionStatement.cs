using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(SourceSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.PrintedCall = Expression is Call ? Expression.Span : default;
        var value = Expression.Evaluate(evaluator);
        evaluator.PrintedCall = default;
        evaluator.Write(value, Expression.Span);
        return Flow.Next;
    }
}
