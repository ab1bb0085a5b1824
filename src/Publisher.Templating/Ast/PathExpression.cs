using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast;

/// <summary>A variable, a member or an element: what can be assigned to, and may hold a function.</summary>
internal abstract class PathExpression(SourceSpan span) : Expression(span)
{
    public abstract override object? EvaluateUncalled(Evaluator evaluator);

    public abstract void Assign(Evaluator evaluator, object? value);

    public override object? Evaluate(Evaluator evaluator)
    {
        var value = EvaluateUncalled(evaluator);
        if (value is not ScriptFunction function)
        {
            return value;
        }

        var arguments = new Arguments(Span, 1);
        evaluator.TakePiped(arguments);
        return evaluator.Call(function, arguments);
    }

    public override object? EvaluateTarget(Evaluator evaluator)
    {
        var value = EvaluateUncalled(evaluator);
        return value is ScriptFunction function ? evaluator.Call(function, new Arguments(Span, 0)) : value;
    }
}
