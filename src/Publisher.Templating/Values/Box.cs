namespace Publisher.Templating.Values;

/// <summary>Boxes for the values that occur all the time, so that a loop counter does not allocate.</summary>
internal static class Box
{
    private const int Smallest = -1;
    private const int Largest = 512;

    private static readonly object?[] Integers = new object?[Largest - Smallest + 1];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(bool value) => value ? True : False;

    /// <summary>Two threads may box the same number at once: both boxes are good.</summary>
    public static object Of(int value) => value is >= Smallest and <= Largest
        ? Integers[value - Smallest] ??= value
        : value;

    /// <summary>An <see cref="int"/> when it fits, as the language keeps its integers.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
