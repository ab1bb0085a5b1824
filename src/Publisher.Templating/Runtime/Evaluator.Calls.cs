using Publisher.Templating.Ast;
using Publisher.Templating.Ast.Expressions;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Calls and pipes.</content>
internal sealed partial class Evaluator
{
    private Piped _piped;

    /// <summary>Whether a piped value still waits for the call that takes it.</summary>
    public bool HasPiped => _piped.IsWaiting;

    /// <summary>The block that <c>wrap</c> passed to the current function.</summary>
    public Block? CurrentBlock => _functions.Count > 0 ? _functions[^1].Block : null;

    public object? Call(ScriptFunction function, Arguments arguments)
    {
        // What runs inside the function is not on the right side of this pipe.
        var piped = SuspendPipe();
        var result = function.Invoke(this, arguments);
        ResumePipe(piped);
        return result;
    }

    /// <summary>Calls a function that was passed as a value.</summary>
    public object? Call(ScriptFunction function, SourceSpan span, params ReadOnlySpan<object?> values)
    {
        var arguments = new Arguments(span, values.Length);
        foreach (var value in values)
        {
            arguments.Add(value, span);
        }

        return Call(function, arguments);
    }

    /// <summary>The function to call, or null when there is none because of an error that was reported.</summary>
    public ScriptFunction? ToFunction(object? value, Expression target) => value switch
    {
        ScriptFunction function => function,
        ICallableObject callable => callable.Function,
        null when IsReported(target.Span) => null,
        _ => throw Error(TemplateDiagnostics.NotAFunction(target.Span, target.Span.Text is { Length: <= 60 } text ? text.ToString() : Describe(value))),
    };

    /// <summary>Lets the next call take the value of <paramref name="source"/>.</summary>
    public void Pipe(object? value, Expression source) =>
        _piped = new Piped(IsWaiting: true, value, source is Spread, source.Span);

    /// <summary>Makes the piped value, if there is one, the first argument.</summary>
    public void TakePiped(Arguments arguments)
    {
        if (!_piped.IsWaiting)
        {
            return;
        }

        var piped = SuspendPipe();
        if (piped.IsSpread)
        {
            arguments.AddAll(ToList(piped.Value, piped.Span), piped.Span);
        }
        else
        {
            arguments.Add(piped.Value, piped.Span);
        }
    }

    public void DropPiped() => _piped = default;

    public Piped SuspendPipe()
    {
        var piped = _piped;
        _piped = default;
        return piped;
    }

    public void ResumePipe(Piped piped) => _piped = piped;
}
