namespace Publisher.Data.Values;

/// <summary>A document number (发文字号) cited in a text: 财建〔2022〕234号.</summary>
/// <param name="Start">Where the agency's mark begins in the text.</param>
/// <param name="Length">Up to 号.</param>
/// <param name="Agency">The last characters of the agency's mark: 财建.</param>
/// <param name="Year">2022.</param>
/// <param name="Number">234.</param>
/// <param name="HasOfficialBrackets">The year stands in 〔〕 (GB/T 9704-2012, 7.2.5).</param>
public readonly record struct DocumentNumber(
    int Start, int Length, string Agency, int Year, int Number, bool HasOfficialBrackets)
{
    /// <summary>Of an agency's mark in running text only its end can be told from the words before it.</summary>
    private const int AgencyLength = 3;

    private const string OpeningBrackets = "〔【[［﹝（(";
    private const string ClosingBrackets = "〕】]］﹞）)";

    /// <summary>All that a text cites, in their order.</summary>
    public static List<DocumentNumber> FindAll(string text)
    {
        var found = new List<DocumentNumber>();
        for (var end = text.IndexOf('号', StringComparison.Ordinal); end >= 0; end = text.IndexOf('号', end + 1))
        {
            if (ReadBackwards(text, end) is { } number)
            {
                found.Add(number);
            }
        }

        return found;
    }

    private static DocumentNumber? ReadBackwards(string text, int end)
    {
        var close = end - 1;
        while (close >= 0 && char.IsAsciiDigit(text[close]))
        {
            close--;
        }

        var open = close - 5;
        if (close == end - 1 || open < 1 || end - close > 6
            || ClosingBrackets.IndexOf(text[close], StringComparison.Ordinal) is not (>= 0 and var kind) || OpeningBrackets[kind] != text[open]
            || NumberScanner.ReadInteger(text, open + 1, 4, out var year) != 4 || year is < 1949 or > 2199)
        {
            return null;
        }

        var start = open;
        while (start > 0 && open - start < AgencyLength && text[start - 1] is >= '\u4E00' and <= '\u9FFF')
        {
            start--;
        }

        NumberScanner.ReadInteger(text, close + 1, 5, out var number);
        return start == open
            ? null
            : new DocumentNumber(start, end + 1 - start, text[start..open], year, number, HasOfficialBrackets: kind == 0);
    }
}
