using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class Conditional(SourceSpan span, Expression condition, Expression then, Expression otherwise) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) =>
        Evaluator.IsTrue(condition.Evaluate(evaluator)) ? then.Evaluate(evaluator) : otherwise.Evaluate(evaluator);
}
