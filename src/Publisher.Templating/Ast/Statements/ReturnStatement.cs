using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>ret value</c>: leaves the function or page.</summary>
internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Result = value?.Evaluate(evaluator);
        return Flow.Return;
    }
}
