namespace Publisher.Templating.Values;

/// <summary>
/// What a template sees as its global variables: those it assigns itself, over the objects that the host gave. The host's
/// objects are never written to, so that many renderings can share them.
/// </summary>
internal sealed class LayeredObject(IReadOnlyList<IScriptObject> layers) : IScriptObject
{
    private readonly ScriptObject _own = new();

    public IEnumerable<string> Names
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            return layers.SelectMany(layer => layer.Names).Concat(_own.Names).Where(seen.Add);
        }
    }

    public int Count => Names.Count();

    public bool Contains(string name)
    {
        if (_own.Contains(name))
        {
            return true;
        }

        foreach (var layer in layers)
        {
            if (layer.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryGet(string name, out object? value)
    {
        if (_own.TryGet(name, out value))
        {
            return true;
        }

        foreach (var layer in layers)
        {
            if (layer.TryGet(name, out value))
            {
                return true;
            }
        }

        return false;
    }

    public bool TrySet(string name, object? value) => _own.TrySet(name, value);

    public void SetReadOnly(string name) => _own.SetReadOnly(name);
}
