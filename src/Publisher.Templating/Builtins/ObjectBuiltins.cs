using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectBuiltins
{
    private static readonly string[] Names =
    [
        "default", "eval", "eval_template", "format", "from_json", "has_key", "has_value", "keys", "kind", "size", "to_json",
        "typeof", "values",
    ];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "default" => Of(name, "value default", Default),
        "eval" => Of(name, "value", (call, arguments) => Eval(call, arguments[0], codeOnly: true)),
        "eval_template" => Of(name, "value", (call, arguments) => Eval(call, arguments[0], codeOnly: false)),
        "format" => Of(name, "value format culture?", Format),
        "from_json" => Of(name, "json", (call, _) => JsonText.Read(call, call.Text(0))),
        "has_key" => Of(name, "value key", HasKey),
        "has_value" => Of(name, "value key", HasValue),
        "keys" => Of(name, "value", Keys),
        "kind" => Of(name, "value", (_, arguments) => TypeName.Of(arguments[0])),
        "size" => Of(name, "value", Size),
        "to_json" => Of(name, "value", (call, arguments) => JsonText.Write(call, arguments[0])),
        "typeof" => Of(name, "value", (_, arguments) => TypeOf(arguments[0])),
        "values" => Of(name, "value", Values),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("object." + name, parameters, body);

    private static object? Default(CallContext call, ReadOnlySpan<object?> arguments) =>
        arguments[0] is null || (TextValue.TryGet(arguments[0], out var text) && text.Length == 0) ? arguments[1] : arguments[0];

    private static object? Eval(CallContext call, object? value, bool codeOnly)
    {
        if (value is ScriptFunction function)
        {
            return call.Call(function);
        }

        return TextValue.TryGet(value, out var text) ? call.Evaluator.EvaluateText(text, codeOnly, call.Span) : value;
    }

    private static string Format(CallContext call, ReadOnlySpan<object?> arguments)
    {
        FormatText.CheckCulture(call, call.OptionalText(2), 2);
        return arguments[0] switch
        {
            null => "",
            IFormattable value => FormatText.Apply(call, value, call.Text(1)),
            var other => throw call.Error(TemplateDiagnostics.NumberExpected(call.ArgumentSpan(0), Evaluator.Describe(other))),
        };
    }

    private static object HasKey(CallContext call, ReadOnlySpan<object?> arguments) =>
        Box.Of(arguments[0] is IScriptObject variables && arguments[1] is not null && variables.Contains(call.Text(1)));

    private static object HasValue(CallContext call, ReadOnlySpan<object?> arguments) => Box.Of(
        arguments[0] is IScriptObject variables
        && arguments[1] is not null
        && variables.TryGet(call.Text(1), out var value)
        && value is not null);

    private static ScriptArray Keys(CallContext call, ReadOnlySpan<object?> arguments) =>
        arguments[0] is IScriptObject variables ? new ScriptArray(variables.Names) : new ScriptArray();

    private static ScriptArray Values(CallContext call, ReadOnlySpan<object?> arguments)
    {
        var values = new ScriptArray();
        if (arguments[0] is IScriptObject variables)
        {
            call.ReserveList(variables.Count);
            foreach (var name in variables.Names)
            {
                variables.TryGet(name, out var value);
                values.Add(value);
            }
        }

        return values;
    }

    private static object Size(CallContext call, ReadOnlySpan<object?> arguments) => Box.Of(arguments[0] switch
    {
        IReadOnlyList<object?> list => list.Count,
        IScriptObject variables => variables.Count,
        var value => TextValue.TryGet(value, out var text) ? text.Length : 0,
    });

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        ScriptRange or ScriptSequence => "iterator",
        IReadOnlyList<object?> => "array",
        _ when TextValue.TryGet(value, out _) => "string",
        _ when Number.Is(value) => "number",
        _ => "object",
    };
}
