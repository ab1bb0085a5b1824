using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The variables that every template has.</summary>
internal sealed class BuiltinRoot(DateObject date) : IScriptObject
{
    private static readonly string[] AllNames =
    [
        "array", "blank", "date", "empty", "html", "include", "include_join", "math", "object", "regex", "string", "timespan",
    ];

    public IEnumerable<string> Names => AllNames;

    public int Count => AllNames.Length;

    public bool Contains(string name) => AllNames.Contains(name);

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "array" => ArrayBuiltins.Object,
            "blank" or "empty" => EmptyValue.Instance,
            "date" => date,
            "html" => HtmlBuiltins.Object,
            "include" => IncludeBuiltins.Include,
            "include_join" => IncludeBuiltins.IncludeJoin,
            "math" => MathBuiltins.Object,
            "object" => ObjectBuiltins.Object,
            "regex" => RegexBuiltins.Object,
            "string" => StringBuiltins.Object,
            "timespan" => DurationBuiltins.Object,
            _ => null,
        };
        return value is not null;
    }
}
