using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>An object whose members are variables, and the loops that run in it.</summary>
internal sealed class VariableScope(IScriptObject? variables)
{
    private readonly List<LoopFrame> _loops = [];

    /// <summary>Null for a function without parameters: it has no variables of its own.</summary>
    public IScriptObject? Variables { get; } = variables;

    /// <summary>A named function does not see the parameters of the function that calls it.</summary>
    public bool HidesOuter { get; init; }

    /// <summary>The block that <c>wrap</c> passed to this function, or null.</summary>
    public Ast.Block? Block { get; init; }

    public void Enter(LoopFrame loop) => _loops.Add(loop);

    public void Leave() => _loops.RemoveAt(_loops.Count - 1);

    public bool TryGet(string name, out object? value)
    {
        for (var i = _loops.Count - 1; i >= 0; i--)
        {
            if (_loops[i].TryGet(name, out value))
            {
                return true;
            }
        }

        value = null;
        return Variables?.TryGet(name, out value) == true;
    }

    /// <summary>All names that are visible here, for hints.</summary>
    public IEnumerable<string> Names =>
        (Variables?.Names ?? []).Concat(_loops.Select(loop => loop.Name).OfType<string>());
}
