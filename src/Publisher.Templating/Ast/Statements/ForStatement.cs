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
    : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var items = evaluator.ToList(list.Evaluate(evaluator), list.Span);
        if (items is null)
        {
            return Flow.Next;
        }

        var state = new LoopState("for", LoopItems.Select(evaluator, items, options));
        var flow = evaluator.Loop(variable, state, body);
        return state.Length == 0 && otherwise is not null ? otherwise.Execute(evaluator) : flow;
    }
}
