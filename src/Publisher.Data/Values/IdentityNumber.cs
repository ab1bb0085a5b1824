using System.Globalization;

namespace Publisher.Data.Values;

/// <summary>公民身份号码 (GB 11643-1999): six digits of region, eight of birth, three of order, a check character.</summary>
public static class IdentityNumber
{
    public const int Length = 18;

    /// <summary>Whether the text is one: a date of birth that exists, and the check character of ISO 7064 MOD 11-2.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text[0] == '0')
        {
            return false;
        }

        // From the right, each place weighs twice the one before it; the check character X stands for ten.
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            sum = (sum + text[i] - '0') * 2;
        }

        var check = (12 - (sum % 11)) % 11;
        return text[^1] == (check == 10 ? 'X' : (char)('0' + check)) && HasBirthday(text.Slice(6, 8));
    }

    private static bool HasBirthday(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number / 10_000 is >= 1900 and <= 2199 and var year
        && number / 100 % 100 is >= 1 and <= 12 and var month
        && number % 100 >= 1 && number % 100 <= DateTime.DaysInMonth(year, month);
}
