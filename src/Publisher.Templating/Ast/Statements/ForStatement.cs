using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>for x in list offset: 1 limit: 2 reversed</c>, with an optional <c>else</c> for an empty list.</summary>
internal sealed class ForStatement(SourceSpan span, Loop loop) : LoopStatement(span, loop)
{
    protected override Flow Run(Evaluator evaluator, IReadOnlyList<object?> items) =>
        evaluator.Loop(Loop.Variable, new LoopState("for", items), Loop.Body);
}
