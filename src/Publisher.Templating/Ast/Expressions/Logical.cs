using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is evaluated only when it matters; the result is a boolean.</summary>
internal sealed class Logical(SourceSpan span, bool isAnd, Expression left, Expression right) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) =>
        Evaluator.IsTrue(left.Evaluate(evaluator)) == isAnd
            ? Box.Of(Evaluator.IsTrue(right.Evaluate(evaluator)))
            : Box.Of(!isAnd);
}
