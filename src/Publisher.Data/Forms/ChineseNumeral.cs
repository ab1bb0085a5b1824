using System.Globalization;
using System.Text;

namespace Publisher.Data.Forms;

/// <summary>Whole numbers as official documents count their sections: 一, 十, 十一, 二十, 一百零一.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Places = "千百十";

    /// <summary>From 1 to 9999; others in Arabic digits.</summary>
    public static string Format(int number)
    {
        if (number is < 1 or > 9999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder(8);
        var (divisor, isGap) = (1000, false);
        foreach (var place in Places)
        {
            Append(text, number / divisor % 10, ref isGap, place);
            divisor /= 10;
        }

        Append(text, number % 10, ref isGap, place: null);
        return text.ToString();
    }

    /// <summary>Reads a numeral that <paramref name="text"/> begins with; the length that it takes, 0 when there is none.</summary>
    public static int ReadStart(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var (digit, length) = (-1, 0);
        for (; length < text.Length && length < 9; length++)
        {
            var c = text[length] == '〇' ? Digits[0] : text[length];
            var place = Places.IndexOf(c, StringComparison.Ordinal);
            if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var value)
            {
                // Digits in a row are a year's, not a count's.
                if (digit > 0)
                {
                    number = 0;
                    return 0;
                }

                digit = value;
            }
            else if (place >= 0 && digit != 0)
            {
                number += Math.Max(1, digit) * (place == 0 ? 1000 : place == 1 ? 100 : 10);
                digit = -1;
            }
            else
            {
                break;
            }
        }

        number += Math.Max(0, digit);
        return number > 0 ? length : 0;
    }

    private static void Append(StringBuilder text, int digit, ref bool isGap, char? place)
    {
        if (digit == 0)
        {
            isGap = true;
            return;
        }

        if (isGap && text.Length > 0)
        {
            text.Append(Digits[0]);
        }

        isGap = false;

        // Ten to nineteen begin with 十, not with 一十.
        if (digit != 1 || place != '十' || text.Length > 0)
        {
            text.Append(Digits[digit]);
        }

        text.Append(place);
    }
}
