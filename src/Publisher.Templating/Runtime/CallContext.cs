using Publisher.Templating.Values;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <summary>One call of a function written in C#: its arguments, converted as the language does, its place, and its errors.</summary>
public sealed class CallContext
{
    private readonly object?[] _values;
    private readonly Arguments _arguments;

    internal CallContext(Evaluator evaluator, ScriptFunction function, object?[] values, Arguments arguments)
    {
        (Evaluator, Function, _values, _arguments) = (evaluator, function, values, arguments);
    }

    /// <summary>The call in the template.</summary>
    public SourceSpan Span => _arguments.CallSpan;

    /// <summary>What the template is rendered with.</summary>
    public TemplateContext Context => Evaluator.Context;

    internal Evaluator Evaluator { get; }

    internal ScriptFunction Function { get; }

    internal bool Escapes => Context.Escaping == OutputEscaping.Markup;

    /// <summary>The place of an argument, or of the call when it was left out or given by name.</summary>
    public SourceSpan ArgumentSpan(int index) => index < _arguments.Count ? _arguments.SpanAt(index) : Span;

    /// <summary>An argument as a string; null is "".</summary>
    public string Text(int index) => Evaluator.ToText(_values[index], ArgumentSpan(index));

    /// <summary>An argument as a string, or null when it is null or was left out.</summary>
    public string? OptionalText(int index) => _values[index] is null ? null : Text(index);

    /// <summary>An argument as an integer; null is 0, what is no number is an error of the template.</summary>
    public int Integer(int index) => Evaluator.ToInt(_values[index], ArgumentSpan(index));

    /// <summary>An argument as a double; null is 0, what is no number is an error of the template.</summary>
    public double Number(int index) => Evaluator.ToDouble(_values[index], ArgumentSpan(index));

    /// <summary>An argument as a list: an array, a range, a string's characters; null is empty.</summary>
    public IReadOnlyList<object?> List(int index) => Evaluator.ToList(_values[index], ArgumentSpan(index)) ?? [];

    /// <summary>Calls a function that was passed as an argument.</summary>
    public object? Call(ScriptFunction function, params ReadOnlySpan<object?> arguments)
    {
        Evaluator.Step(Span);
        return Evaluator.Call(function, Span, arguments);
    }

    /// <summary>An error to throw; it is reported with the includes and calls around it, and ends the rendering.</summary>
    public Exception Error(Diagnostic diagnostic) => Evaluator.Error(diagnostic);

    /// <summary>To be called before a string is built: keeps it within the limits.</summary>
    internal void Reserve(long characters)
    {
        Evaluator.CheckTextLength(characters, Span);
        Evaluator.Charge(characters, Span);
    }

    /// <summary>To be called before a list is built: keeps it within the limits.</summary>
    internal void ReserveList(long elements)
    {
        Evaluator.CheckListLength(elements, Span);
        Evaluator.Charge(elements, Span);
    }
}
