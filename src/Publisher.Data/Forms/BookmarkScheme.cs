using System.Globalization;

namespace Publisher.Data.Forms;

/// <summary>
/// How a form names its bookmarks: one running number a disclosure, printed behind a prefix. A table's number is its printed
/// number plus <see cref="TableOffset"/>, so a withheld table leaves a gap in both.
/// </summary>
public sealed record BookmarkScheme
{
    /// <summary>Of the headings of part one.</summary>
    public required string SectionPrefix { get; init; }

    /// <summary>Of the project tables.</summary>
    public required string TablePrefix { get; init; }

    /// <summary>How many numbers the headings of part one take.</summary>
    public int TableOffset { get; init; }

    /// <summary>Digits of the running number, filled with zeros.</summary>
    public int Digits { get; init; } = 1;

    public string FormatSection(int bookmarkNumber) => Format(SectionPrefix, bookmarkNumber);

    public string FormatTable(int bookmarkNumber) => Format(TablePrefix, bookmarkNumber);

    private string Format(string prefix, int number) =>
        prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
}
