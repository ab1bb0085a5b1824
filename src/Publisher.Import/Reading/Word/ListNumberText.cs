using System.Globalization;
using Publisher.Data.Forms;

namespace Publisher.Import.Reading.Word;

/// <summary>Numbers in the formats that Word counts lists with (ISO/IEC 29500-1 §17.18.59).</summary>
internal static class ListNumberText
{
    public static string Format(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting"
            or "taiwaneseCountingThousand" or "ideographDigital" or "taiwaneseDigital" => ChineseNumeral.Format(number),
        "decimalZero" when number < 10 => "0" + Arabic(number),
        "decimalFullWidth" => string.Concat(Arabic(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is >= 1 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "none" => "",
        _ => Arabic(number),
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Behind z comes aa, then bb.</summary>
    private static string Letters(int number, char first) =>
        number < 1 ? Arabic(number) : new string((char)(first + ((number - 1) % 26)), Math.Min(8, ((number - 1) / 26) + 1));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Arabic(number);
        }

        ReadOnlySpan<(int Value, string Digits)> steps =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new System.Text.StringBuilder();
        foreach (var (value, digits) in steps)
        {
            for (; number >= value; number -= value)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }
}
