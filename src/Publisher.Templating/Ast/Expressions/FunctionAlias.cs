using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>@f</c>: the function itself, not what it returns.</summary>
internal sealed class FunctionAlias(SourceSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator) => operand.EvaluateUncalled(evaluator);
}
