using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>left ?? right</c>: left unless it is null; <c>left ?! right</c>: right unless left is null.</summary>
internal sealed class Coalesce(SourceSpan span, bool whenNull, Expression left, Expression right) : Expression(span)
{
    /// <remarks>The language evaluates both sides, whatever the left one is.</remarks>
    public override object? Evaluate(Evaluator evaluator)
    {
        var leftValue = left.Evaluate(evaluator);
        var rightValue = right.Evaluate(evaluator);
        return leftValue is null == whenNull ? rightValue : leftValue;
    }
}
