namespace Publisher.Data.Values;

/// <summary>A year named in running text: 2024年.</summary>
/// <param name="Start">Where its digits begin.</param>
/// <param name="Year">The year.</param>
public readonly record struct YearMention(int Start, int Year)
{
    /// <summary>Digits and 年.</summary>
    public const int Length = 5;

    /// <summary>All years of this century that a text names singly; spans such as 2022-2025年 and 2023-2024年度 are left out.</summary>
    public static IEnumerable<YearMention> FindAll(string text)
    {
        for (var end = text.IndexOf('年', StringComparison.Ordinal); end >= 0; end = text.IndexOf('年', end + 1))
        {
            var start = end - 4;
            if (start >= 0 && NumberScanner.ReadInteger(text, start, 4, out var year) == 4 && year is >= 2000 and <= 2099
                && (start == 0 || !IsPartOfSpan(text[start - 1])))
            {
                yield return new YearMention(start, year);
            }
        }
    }

    private static bool IsPartOfSpan(char before) =>
        NumberScanner.IsDigit(before) || before is '-' or '－' or '—' or '–' or '~' or '～' or '至' or '.' or '/';
}
