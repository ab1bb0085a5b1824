using System.Globalization;

namespace Publisher.Data.Loading;

/// <summary>Reads the number in a printed text; the text itself is never changed by it.</summary>
internal static class NumberText
{
    private const NumberStyles AmountStyle =
        NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;

    public static bool TryParse(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text.Trim(), AmountStyle, CultureInfo.InvariantCulture, out number);

    /// <summary>A whole number above zero, written in digits alone.</summary>
    public static bool TryParsePositive(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary><c>2024-02-05</c>, <c>2024/2/5</c>, <c>2024.2.5</c> or <c>2024年2月5日</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<int> parts = stackalloc int[3];
        var rest = text.Trim();
        for (var i = 0; i < parts.Length; i++)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var length = digits < 0 ? rest.Length : digits;
            if (length is 0 or > 4 || !TryParsePositive(rest[..length], out parts[i]))
            {
                return false;
            }

            rest = rest[length..];
            var ends = i == 2 ? rest is "" or "日" : rest.Length > 0 && (i == 0 ? "-/.年" : "-/.月").Contains(rest[0], StringComparison.Ordinal);
            if (!ends)
            {
                return false;
            }

            rest = i == 2 ? rest : rest[1..];
        }

        if (parts[0] < 1900 || parts[1] > 12 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1]))
        {
            return false;
        }

        date = new DateOnly(parts[0], parts[1], parts[2]);
        return true;
    }
}
