using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>target = value</c>, or <c>target += value</c> and its kind.</summary>
/// <param name="span">The whole statement.</param>
/// <param name="target">What is assigned to.</param>
/// <param name="operation">The operator of a compound assignment, or null.</param>
/// <param name="value">The right side.</param>
internal sealed class AssignmentStatement(SourceSpan span, PathExpression target, BinaryOperator? operation, Expression value)
    : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var result = value.Evaluate(evaluator);
        if (operation is { } compound)
        {
            var current = new Operand(target.Evaluate(evaluator), target.Span);
            result = Operators.Apply(evaluator, compound, current, new Operand(result, value.Span), Span);
        }

        target.Assign(evaluator, result);
        return Flow.Next;
    }
}
