using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary>The template's own text, printed as it stands.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.WriteVerbatim(Span);
        return Flow.Next;
    }
}
