using System.Globalization;

namespace Publisher.Tests;

/// <summary>
/// How long random tests run: a few rounds usually, as many as PUBLISHER_TEST_SIZE says when it is set.
/// </summary>
internal static class TestSize
{
    public static int Or(int usual) => int.TryParse(
        Environment.GetEnvironmentVariable("PUBLISHER_TEST_SIZE"), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        ? size
        : usual;
}
