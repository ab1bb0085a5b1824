using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>.</summary>
internal sealed class Increment(SourceSpan span, PathExpression operand, int by, bool isPostfix) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        var value = Arithmetic.ApplySign(evaluator, negate: false, operand.Evaluate(evaluator), operand.Span);
        var changed = Operators.Apply(
            evaluator, BinaryOperator.Add, new Operand(value, operand.Span), new Operand(Box.Of(by), Span), Span);
        operand.Assign(evaluator, changed);
        return isPostfix ? value : changed;
    }
}
