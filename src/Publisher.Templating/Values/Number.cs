using System.Numerics;

namespace Publisher.Templating.Values;

/// <summary>The language's numbers: <see cref="int"/>, <see cref="long"/>, big integers, floats and decimals.</summary>
internal static class Number
{
    public static bool Is(object? value) => value is int or long or double or decimal or float or BigInteger;

    /// <summary>The smallest integer type that holds <paramref name="value"/>.</summary>
    public static object Fit(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Box.Of((long)value) : value;
}
