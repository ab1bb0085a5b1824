using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>Applies <c>offset</c>, <c>reversed</c> and <c>limit</c> (in this order) to the list of a loop.</summary>
internal static class LoopItems
{
    public static IReadOnlyList<object?> Select(Evaluator evaluator, IReadOnlyList<object?> items, ImmutableArray<Argument> options)
    {
        if (options.IsEmpty)
        {
            return items;
        }

        var offset = 0;
        var limit = 0;
        var isReversed = false;
        foreach (var option in options)
        {
            switch (option.Name)
            {
                case "offset":
                    offset = evaluator.ToInt(option.Value!.Evaluate(evaluator), option.Value.Span);
                    break;
                case "limit":
                    limit = evaluator.ToInt(option.Value!.Evaluate(evaluator), option.Value.Span);
                    break;
                case "reversed":
                    isReversed = true;
                    break;
            }
        }

        var count = Math.Max(0, items.Count - Math.Max(0, offset));
        var taken = limit > 0 ? Math.Min(limit, count) : count;
        var first = isReversed ? items.Count - 1 : Math.Max(0, offset);
        var selected = new object?[taken];
        evaluator.Charge(taken, options[0].Span);
        for (var i = 0; i < taken; i++)
        {
            selected[i] = items[isReversed ? first - i : first + i];
        }

        return new ScriptSequence(selected);
    }

    /// <summary>The value of <c>cols</c>, at least 1.</summary>
    public static int Columns(Evaluator evaluator, ImmutableArray<Argument> options)
    {
        var columns = 1;
        foreach (var option in options)
        {
            if (option.Name == "cols")
            {
                columns = Math.Max(1, evaluator.ToInt(option.Value!.Evaluate(evaluator), option.Value.Span));
            }
        }

        return columns;
    }
}
