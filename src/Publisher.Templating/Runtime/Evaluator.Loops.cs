using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Loops.</content>
internal sealed partial class Evaluator
{
    private int _loopDepth;

    public bool IsInLoop => _loopDepth > 0;

    /// <summary>Runs <paramref name="body"/> for each item; the other two run before and after each.</summary>
    public Flow Loop(PathExpression variable, LoopState state, Block body, Action? before = null, Action? after = null)
    {
        var scope = CurrentVariableScope;
        var frame = new LoopFrame { Name = (variable as GlobalVariable)?.Name, State = state };
        scope.Enter(frame);
        var local = variable is LocalVariable { Name: var name } ? new LoopFrame { Name = name } : null;
        var locals = _locals[^1];
        if (local is not null)
        {
            locals.Enter(local);
        }

        _loopDepth++;
        object? previous = null;
        var flow = Flow.Next;
        for (var i = 0; i < state.Items.Count && flow is Flow.Next or Flow.Continue; i++)
        {
            Step(variable.Span);
            var item = state.Items[i];
            state.Index = i;
            state.HasChanged = i == 0 || !ValueEquality.AreEqual(previous, item);
            previous = item;
            if (local is not null)
            {
                local.Value = item;
            }
            else if (frame.Name is not null)
            {
                frame.Value = item;
            }
            else
            {
                variable.Assign(this, item);
            }

            before?.Invoke();
            flow = body.Execute(this);
            after?.Invoke();
        }

        _loopDepth--;
        scope.Leave();
        if (local is not null)
        {
            locals.Leave();
        }

        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    public Flow While(Expression condition, Block body, SourceSpan span)
    {
        var scope = CurrentVariableScope;
        var state = new LoopState("while", items: null);
        scope.Enter(new LoopFrame { State = state });
        _loopDepth++;
        var flow = Flow.Next;
        var index = 0;
        while (flow is Flow.Next or Flow.Continue && IsTrue(condition.Evaluate(this)))
        {
            Step(span);
            state.Index = index++;
            flow = body.Execute(this);
        }

        _loopDepth--;
        scope.Leave();
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }
}
