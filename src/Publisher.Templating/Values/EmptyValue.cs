namespace Publisher.Templating.Values;

/// <summary>The language's <c>empty</c>: equal to everything that has no elements or members.</summary>
internal sealed class EmptyValue : IScriptObject
{
    private EmptyValue()
    {
    }

    public static EmptyValue Instance { get; } = new();

    public IEnumerable<string> Names => [];

    public int Count => 0;

    public bool Contains(string name) => false;

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return false;
    }
}
