using System.Collections.Immutable;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>case</c> with its <c>when</c> and <c>else</c> parts.</summary>
internal sealed class CaseStatement(
    SourceSpan span,
    Expression value,
    ImmutableArray<WhenBranch> branches,
    Block? otherwise)
    : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        var subject = new Operand(value.Evaluate(evaluator), value.Span);
        foreach (var (candidates, body) in branches)
        {
            foreach (var candidate in candidates)
            {
                var other = new Operand(candidate.Evaluate(evaluator), candidate.Span);
                if (Operators.Apply(evaluator, BinaryOperator.Equal, subject, other, candidate.Span) is true)
                {
                    return body.Execute(evaluator);
                }
            }
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}
