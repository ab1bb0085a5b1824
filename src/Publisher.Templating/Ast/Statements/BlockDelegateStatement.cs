using Publisher.Templating.Runtime;
using Publisher.Text.Sources;

namespace Publisher.Templating.Ast.Statements;

/// <summary><c>$$</c>: runs the block that <c>wrap</c> passed to the function, with the function's variables.</summary>
internal sealed class BlockDelegateStatement(SourceSpan span) : Statement(span)
{
    public override Flow Execute(Evaluator evaluator)
    {
        if (evaluator.CurrentBlock is not { } block)
        {
            return Flow.Next;
        }

        // Counted like a call, because the block may itself say $$.
        evaluator.EnterCall(new Frame("called", "$$", Span));
        var flow = block.Execute(evaluator);
        evaluator.LeaveCall();
        return flow;
    }
}
