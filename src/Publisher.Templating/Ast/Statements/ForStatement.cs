using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>for x in list offset: 1 limit: 2 reversed</c>, with an optional <c>else</c> for an empty list.</summary>
internal sealed class ForStatement(
    SourceSpan span,
    PathExpression variable,
    Expression list,
    ImmutableArray<Argument> options,
    Block body,
    Block? otherwise)
    : LoopStatement(span, variable, list, options, body, otherwise)
{
    protected override Flow Loop(Evaluator evaluator, IReadOnlyList<object?> items) =>
        evaluator.Loop(Variable, new LoopState("for", items), Body);
}
