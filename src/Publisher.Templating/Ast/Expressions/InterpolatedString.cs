using System.Collections.Immutable;
using System.Text;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Expressions;

/// <summary><c>$"第{x}页"</c>: literals and expressions in turn.</summary>
internal sealed class InterpolatedString(SourceSpan span, ImmutableArray<Expression> parts) : Expression(span)
{
    public override object? Evaluate(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var result = new StringBuilder();
        var piped = evaluator.SuspendPipe();
        foreach (var part in parts)
        {
            result.Append(evaluator.ToText(part.Evaluate(evaluator), part.Span));
            evaluator.CheckTextLength(result.Length, Span);
        }

        evaluator.ResumePipe(piped);
        evaluator.Charge(result.Length, Span);
        return result.ToString();
    }
}
