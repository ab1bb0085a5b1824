using System.Collections.Immutable;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>function a b name: c</c>, or <c>function(a, b)</c>.</summary>
internal sealed class Call(SourceSpan span, Expression target, ImmutableArray<Argument> arguments, bool isExplicit) : Expression(span)
{
    public Expression Target { get; } = target;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    /// <summary>Written with parentheses: only such a call can be the left side of an inline function's <c>=</c>.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override object? Evaluate(Evaluator evaluator) => Invoke(evaluator, block: null);

    /// <summary>Calls the function with the block that <c>wrap</c> passes.</summary>
    public object? Invoke(Evaluator evaluator, Block? block)
    {
        evaluator.EnsureStack(Span);
        var function = evaluator.ToFunction(Target.EvaluateUncalled(evaluator), Target);
        if (function is null)
        {
            evaluator.DropPiped();
            return null;
        }

        var values = new Runtime.Arguments(Span, Arguments.Length + 1) { Block = block };
        evaluator.TakePiped(values);
        foreach (var argument in Arguments)
        {
            Add(evaluator, values, argument);
        }

        return evaluator.Call(function, values);
    }

    private static void Add(Evaluator evaluator, Runtime.Arguments values, Argument argument)
    {
        var value = argument.Value?.Evaluate(evaluator);
        if (argument.Name is not null)
        {
            values.AddNamed(argument.Name, value, argument.Span);
        }
        else if (argument.Value is Spread)
        {
            values.AddAll(evaluator.ToList(value, argument.Span), argument.Span);
        }
        else
        {
            values.Add(value, argument.Span);
        }
    }
}
