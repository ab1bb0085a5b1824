using System.Globalization;

namespace Publisher.Data.Forms;

/// <summary>
/// How a form names its bookmarks: one running number a disclosure, printed with a prefix that tells the outline level.
/// A table's number is its printed number plus <see cref="TableOffset"/>, so a withheld table leaves a gap in both.
/// </summary>
public sealed record BookmarkScheme
{
    public string SectionPrefix { get; init; } = "_Toc_2_2_";

    public string TablePrefix { get; init; } = "_Toc_4_4_";

    /// <summary>How many numbers the headings of part one take.</summary>
    public int TableOffset { get; init; } = 3;

    /// <summary>Digits of the running number, filled with zeros.</summary>
    public int Digits { get; init; } = 10;

    public string FormatSection(int bookmarkNumber) => Format(SectionPrefix, bookmarkNumber);

    public string FormatTable(int bookmarkNumber) => Format(TablePrefix, bookmarkNumber);

    private string Format(string prefix, int number) =>
        prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
}
