using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary>A loop over a list, with an optional <c>else</c> for an empty one.</summary>
internal abstract class LoopStatement(
    SourceSpan span,
    PathExpression variable,
    Expression list,
    ImmutableArray<Argument> options,
    Block body,
    Block? otherwise)
    : Statement(span)
{
    protected PathExpression Variable => variable;

    protected ImmutableArray<Argument> Options => options;

    protected Block Body => body;

    public sealed override Flow Execute(Evaluator evaluator)
    {
        var items = evaluator.ToList(list.Evaluate(evaluator), list.Span);
        if (items is null)
        {
            return Flow.Next;
        }

        var chosen = LoopItems.Select(evaluator, items, options);
        var flow = Loop(evaluator, chosen);
        return chosen.Count == 0 && otherwise is not null ? otherwise.Execute(evaluator) : flow;
    }

    protected abstract Flow Loop(Evaluator evaluator, IReadOnlyList<object?> items);
}
