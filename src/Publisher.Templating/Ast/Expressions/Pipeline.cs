using System.Collections.Immutable;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>value | f | g 1</c>: each value becomes the first argument of the next stage's call.</summary>
internal sealed class Pipeline(SourceSpan span, ImmutableArray<Expression> stages) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        var value = stages[0].Evaluate(evaluator);
        for (var i = 1; i < stages.Length; i++)
        {
            evaluator.Pipe(value, stages[i - 1]);
            value = stages[i].Evaluate(evaluator);
            if (!evaluator.HasPiped)
            {
                continue;
            }

            // The stage's value is itself a function, as in `x | (do; ret $0; end)`.
            if (value is not ScriptFunction function)
            {
                throw evaluator.Error(TemplateDiagnostics.NotAFunction(stages[i].Span, Evaluator.Describe(value)));
            }

            var arguments = new Arguments(stages[i].Span, 1);
            evaluator.TakePiped(arguments);
            value = evaluator.Call(function, arguments);
        }

        return value;
    }
}
