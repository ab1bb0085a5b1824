using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>left + right</c> and all other operators that evaluate both sides.</summary>
internal sealed class Binary(SourceSpan span, BinaryOperator operation, Expression left, Expression right) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        var leftValue = left.Evaluate(evaluator);
        var rightValue = right.Evaluate(evaluator);
        return Operators.Apply(evaluator, operation, new Operand(leftValue, left.Span), new Operand(rightValue, right.Span), Span);
    }
}
