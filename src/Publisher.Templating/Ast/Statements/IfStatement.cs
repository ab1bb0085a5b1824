using System.Collections.Immutable;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>if</c>, any number of <c>else if</c>, <c>else</c>.</summary>
internal sealed class IfStatement(SourceSpan span, ImmutableArray<Branch> branches, Block? otherwise)
    : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        foreach (var (condition, body) in branches)
        {
            if (Evaluator.IsTrue(condition.Evaluate(evaluator)))
            {
                return body.Execute(evaluator);
            }
        }

        return otherwise?.Execute(evaluator) ?? Flow.Next;
    }
}
