using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>break</c> or <c>continue</c>.</summary>
/// <remarks>Whether a loop is around it is known only when it runs: it may stand in a block that <c>wrap</c> passes.</remarks>
internal sealed class JumpStatement(SourceSpan span, Flow flow) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator) =>
        evaluator.IsInLoop ? flow : throw evaluator.Error(TemplateDiagnostics.OutsideLoop(Span));
}
