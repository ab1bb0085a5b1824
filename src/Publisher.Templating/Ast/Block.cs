using System.Collections.Immutable;
using Publisher.Templating.Ast.Statements;
using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast;

/// <summary>Statements in a row.</summary>
internal sealed class Block(SourceSpan span, ImmutableArray<BlockItem> items) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        evaluator.EnsureStack(Span);
        var indent = evaluator.Indent;
        var flow = Flow.Next;
        foreach (var item in items)
        {
            evaluator.Indent = item.Indent.IsInherited ? indent : item.Indent.Text;
            flow = item.Statement.Execute(evaluator);
            if (flow != Flow.Next)
            {
                break;
            }
        }

        evaluator.Indent = indent;
        return flow;
    }

    /// <summary>The expression when the block is nothing but one, or null.</summary>
    public Expression? AsExpression() => items is [{ Statement: ExpressionStatement { Expression: var expression } }] ? expression : null;
}
