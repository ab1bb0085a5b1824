using System.Globalization;

namespace Publisher.Data.Values;

/// <summary>Reads numbers inside a text: ASCII or full-width digits, commas between thousands, a decimal point.</summary>
internal static class NumberScanner
{
    /// <summary>Above it nothing in a budget is meant as a number.</summary>
    private const int MaximumDigits = 20;

    public static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The length of the number that begins at <paramref name="start"/>, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, out decimal number)
    {
        number = 0;
        var end = SkipDigits(text, start);
        if (end == start || end - start > MaximumDigits)
        {
            return 0;
        }

        while (end + 3 < text.Length && text[end] is ',' && SkipDigits(text, end + 1) == end + 4)
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] is '.' or '．' && IsDigit(text[end + 1]))
        {
            end = SkipDigits(text, end + 1);
        }

        return Parse(text[start..end], out number) ? end - start : 0;
    }

    /// <summary>Up to <paramref name="maximum"/> digits; the value is -1 when there is none or more of them.</summary>
    public static int ReadInteger(ReadOnlySpan<char> text, int start, int maximum, out int value)
    {
        var end = SkipDigits(text, start);
        value = -1;
        if (end == start || end - start > maximum)
        {
            return 0;
        }

        value = 0;
        foreach (var digit in text[start..end])
        {
            value = (value * 10) + ValueOf(digit);
        }

        return end - start;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int ValueOf(char digit) => digit - (digit >= '０' ? '０' : '0');

    private static bool Parse(ReadOnlySpan<char> text, out decimal number)
    {
        Span<char> ascii = stackalloc char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (character is not ',')
            {
                ascii[length++] = character is '．' ? '.' : character is '.' ? '.' : (char)('0' + ValueOf(character));
            }
        }

        return decimal.TryParse(ascii[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
