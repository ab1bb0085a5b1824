using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>^list</c>: passes the elements of a list as the arguments of a call.</summary>
internal sealed class Spread(SourceSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) => operand.Evaluate(evaluator);
}
