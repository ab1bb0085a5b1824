using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary>A loop over a list, with an optional <c>else</c> for an empty one.</summary>
internal abstract class LoopStatement(SourceSpan span, Loop loop) : Statement(span)
{
    protected Loop Loop => loop;

    public sealed override Flow Execute(Evaluator evaluator)
    {
        var items = evaluator.ToList(loop.List.Evaluate(evaluator), loop.List.Span);
        if (items is null)
        {
            return Flow.Next;
        }

        var chosen = LoopItems.Select(evaluator, items, loop.Options);
        var flow = Run(evaluator, chosen);
        return chosen.Count == 0 && loop.Otherwise is not null ? loop.Otherwise.Execute(evaluator) : flow;
    }

    protected abstract Flow Run(Evaluator evaluator, IReadOnlyList<object?> items);
}
