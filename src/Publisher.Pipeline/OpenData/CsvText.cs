using System.Buffers;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// Words in a CSV cell. A spreadsheet takes a cell that begins with = + - @, a tab or a carriage return for a formula and would
/// run it (OWASP, CSV Injection): such words get an apostrophe in front. A number keeps its sign.
/// </summary>
internal static class CsvText
{
    /// <summary>Full-width signs too, which East Asian spreadsheets read like their narrow ones.</summary>
    private static readonly SearchValues<char> Triggers = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Guard(string text) =>
        text.Length > 0 && Triggers.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;

    /// <summary>A sign, digits, at most one point, and a percent sign: nothing of it can be computed.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text[1..];
        if (text[0] is not ('-' or '+') || digits.IsEmpty || !char.IsAsciiDigit(digits[0]))
        {
            return false;
        }

        digits = digits[^1] == '%' ? digits[..^1] : digits;
        var points = 0;
        foreach (var character in digits)
        {
            if (character == '.' ? ++points > 1 : !char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
