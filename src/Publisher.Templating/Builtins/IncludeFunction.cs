using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary><c>include</c> and <c>include_join</c>: they pass all their arguments on, named ones too.</summary>
internal sealed class IncludeFunction(string name, Func<Evaluator, Arguments, object?> body) : ScriptFunction(name)
{
    internal override object? Invoke(Evaluator evaluator, Arguments arguments) => body(evaluator, arguments);
}
