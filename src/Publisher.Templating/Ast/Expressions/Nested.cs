using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>( … )</c>: what is piped from outside does not reach into it.</summary>
internal sealed class Nested(SourceSpan span, Expression inner) : PathExpression(span)
{
    public Expression Inner { get; } = inner;

    public override object? EvaluateUncalled(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var piped = evaluator.SuspendPipe();
        var value = Inner.Evaluate(evaluator);
        evaluator.ResumePipe(piped);
        return value;
    }

    public override void Assign(Evaluator evaluator, object? value)
    {
        if (Inner is not PathExpression path)
        {
            throw evaluator.Error(TemplateDiagnostics.NotAssignable(Span));
        }

        path.Assign(evaluator, value);
    }
}
