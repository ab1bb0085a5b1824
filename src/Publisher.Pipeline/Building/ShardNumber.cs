using System.Globalization;
using Publisher.Pipeline.Fingerprints;

namespace Publisher.Pipeline.Building;

/// <summary>
/// One of several parts of all disclosures. Which part a disclosure is in depends on its path alone, so that the others stay
/// where they are when one comes or goes.
/// </summary>
/// <param name="Index">From 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record ShardNumber(int Index, int Count)
{
    /// <summary>More runners than this is a slip of the keyboard.</summary>
    private const int MaxCount = 10_000;

    /// <summary>Reads <c>2/4</c>; null when it is something else.</summary>
    public static ShardNumber? TryParse(string text) =>
        text.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && index >= 1 && index <= count && count <= MaxCount
            ? new ShardNumber(index, count)
            : null;

    /// <summary>Whether a disclosure belongs to this part.</summary>
    public bool Contains(string path) => ContentHash.Of(path).High % (ulong)Count == (ulong)(Index - 1);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
