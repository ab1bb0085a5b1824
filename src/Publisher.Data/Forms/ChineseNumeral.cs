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
