using System.Collections;

namespace Publisher.Templating.Values;

/// <summary>The integers from a first to a last one, up or down: <c>1..5</c>. Takes no memory for its elements.</summary>
internal sealed class ScriptRange : IReadOnlyList<object?>
{
    private readonly long _first;
    private readonly int _step;

    /// <param name="first">The first element.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="descends">Whether they go down.</param>
    public ScriptRange(long first, int count, bool descends)
    {
        (_first, Count, _step) = (first, count, descends ? -1 : 1);
    }

    public int Count { get; }

    public object? this[int index] => Box.Of(_first + ((long)index * _step));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
