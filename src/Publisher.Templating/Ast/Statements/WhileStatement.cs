using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>while condition</c>.</summary>
internal sealed class WhileStatement(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator) => evaluator.While(condition, body, Span);
}
