using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>!a</c>, <c>-a</c> or <c>+a</c>.</summary>
internal sealed class Unary(SourceSpan span, UnaryOperator operation, Expression operand) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        var value = operand.Evaluate(evaluator);
        return operation == UnaryOperator.Not
            ? Box.Of(!Evaluator.IsTrue(value))
            : Arithmetic.ApplySign(evaluator, operation == UnaryOperator.Negate, value, operand.Span);
    }
}
