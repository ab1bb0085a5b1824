using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>import object</c>: its members become variables.</summary>
internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.Import(source.Evaluate(evaluator), source.Span);
        return Flow.Next;
    }
}
