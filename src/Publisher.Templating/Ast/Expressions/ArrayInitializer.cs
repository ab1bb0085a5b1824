using System.Collections.Immutable;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ArrayInitializer(SourceSpan span, ImmutableArray<Expression> items) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            array.Add(item.Evaluate(evaluator));
        }

        return array;
    }
}
