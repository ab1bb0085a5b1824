using System.Collections;

namespace Publisher.Templating.Values;

/// <summary>A list that a template may add to, <c>[1, 2]</c>; like any array of the language it can carry named members.</summary>
public sealed class ScriptArray : IReadOnlyList<object?>, IScriptObject
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    public int Count => _items.Count;

    /// <summary>The names of the attached members, not the indexes.</summary>
    public IEnumerable<string> Names => _members?.Names ?? [];

    int IScriptObject.Count => _members?.Count ?? 0;

    /// <summary>The element, or null beyond the end.</summary>
    public object? this[int index] => (uint)index < (uint)_items.Count ? _items[index] : null;

    public void Add(object? item) => _items.Add(item);

    public void Insert(int index, object? item) => _items.Insert(index, item);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <summary>Sets an element; the array grows with nulls up to it.</summary>
    public void Set(int index, object? item)
    {
        while (_items.Count <= index)
        {
            _items.Add(null);
        }

        _items[index] = item;
    }

    public bool Contains(string name) => name == "size" || _members?.Contains(name) == true;

    public bool TryGet(string name, out object? value)
    {
        if (name == "size")
        {
            value = Box.Of(Count);
            return true;
        }

        value = null;
        return _members?.TryGet(name, out value) == true;
    }

    public bool TrySet(string name, object? value) => name != "size" && (_members ??= new ScriptObject()).TrySet(name, value);

    public void SetReadOnly(string name) => (_members ??= new ScriptObject()).SetReadOnly(name);

    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
