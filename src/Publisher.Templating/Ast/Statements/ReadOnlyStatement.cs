using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>readonly x</c>: the variable can no longer be assigned to.</summary>
internal sealed class ReadOnlyStatement(SourceSpan span, PathExpression variable) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.SetReadOnly(variable);
        return Flow.Next;
    }
}
