namespace Publisher.Templating.Runtime;

/// <summary>Equality of elements for <c>array.uniq</c>, <c>array.contains</c> and <c>for.changed</c>: same type, same value.</summary>
internal sealed class ValueEquality : IEqualityComparer<object?>
{
    public static ValueEquality Instance { get; } = new();

    public static bool AreEqual(object? x, object? y) => Equals(TextValue.Unwrap(x), TextValue.Unwrap(y));

    bool IEqualityComparer<object?>.Equals(object? x, object? y) => AreEqual(x, y);

    int IEqualityComparer<object?>.GetHashCode(object? obj) => TextValue.Unwrap(obj)?.GetHashCode() ?? 0;
}
