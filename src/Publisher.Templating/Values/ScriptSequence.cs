using System.Collections;

namespace Publisher.Templating.Values;

/// <summary>The read-only list that functions such as <c>array.filter</c> return; the language calls it an iterator.</summary>
internal sealed class ScriptSequence(IReadOnlyList<object?> items) : IReadOnlyList<object?>
{
    public static ScriptSequence Empty { get; } = new([]);

    public int Count => items.Count;

    public object? this[int index] => items[index];

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
