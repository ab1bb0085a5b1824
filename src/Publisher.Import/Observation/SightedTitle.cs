using Publisher.Data.Forms;
using Publisher.Import.Reading;

namespace Publisher.Import.Observation;

/// <summary>A table's title, taken apart by the project's name.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">What stands before the name.</param>
/// <param name="Suffix">What stands behind it.</param>
internal sealed record SightedTitle(SourceLine Line, string Before, string Suffix)
{
    private const int LongestNumber = 8;
    private const int LargestNumber = 999;

    /// <summary>Whether nothing but a number stands before the name.</summary>
    public bool IsRegular => Before.Trim().Length == 0
        || (Before.Length <= LongestNumber && PrintedNumber.Read(Before, NumberPattern.None) is { Number: <= LargestNumber });
}
