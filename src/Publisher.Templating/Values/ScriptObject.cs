namespace Publisher.Templating.Values;

/// <summary>An object with members that a template may add to: <c>{ 名称: "甲" }</c>.</summary>
public sealed class ScriptObject : IScriptObject
{
    private readonly Dictionary<string, object?> _members;
    private HashSet<string>? _readOnly;

    public ScriptObject(int capacity = 0) => _members = new Dictionary<string, object?>(capacity, StringComparer.Ordinal);

    public IEnumerable<string> Names => _members.Keys;

    public int Count => _members.Count;

    public object? this[string name]
    {
        get => _members.GetValueOrDefault(name);
        set => _members[name] = value;
    }

    /// <summary>Adds a member; allows collection initialisers.</summary>
    public void Add(string name, object? value) => _members.Add(name, value);

    public bool Contains(string name) => _members.ContainsKey(name);

    public bool TryGet(string name, out object? value) => _members.TryGetValue(name, out value);

    public bool TrySet(string name, object? value)
    {
        if (_readOnly?.Contains(name) == true)
        {
            return false;
        }

        _members[name] = value;
        return true;
    }

    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    internal void Clear()
    {
        _members.Clear();
        _readOnly = null;
    }
}
