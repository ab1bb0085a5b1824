using System.Collections.Concurrent;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>A built-in object. Its functions are made when a template first asks for them.</summary>
/// <param name="names">The names of all its functions.</param>
/// <param name="create">Makes the function of a name, or returns null when there is none.</param>
internal sealed class BuiltinObject(string[] names, Func<string, ScriptFunction?> create) : IScriptObject
{
    private readonly ConcurrentDictionary<string, ScriptFunction?> _functions = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => names;

    public int Count => names.Length;

    public bool Contains(string name) => names.Contains(name);

    public bool TryGet(string name, out object? value)
    {
        // Unknown names are not kept: a template can make up any number of them.
        if (!_functions.TryGetValue(name, out var function) && (function = create(name)) is not null)
        {
            function = _functions.GetOrAdd(name, function);
        }

        value = function;
        return function is not null;
    }
}
