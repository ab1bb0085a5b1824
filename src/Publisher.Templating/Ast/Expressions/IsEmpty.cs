using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>target.empty?</c>.</summary>
internal sealed class IsEmpty(Expression target, SourceSpan span) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) =>
        Evaluator.IsEmpty(target.EvaluateTarget(evaluator)) is { } isEmpty ? Box.Of(isEmpty) : null;
}
