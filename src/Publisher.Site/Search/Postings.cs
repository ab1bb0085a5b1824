using System.Text;

namespace Publisher.Site.Search;

/// <summary>
/// The disclosures that a token occurs in, as printable characters: the distance from one number to the next, in digits of 45,
/// each digit but a number's last one 45 higher. Of the characters from # to ~ the backslash is passed over, so that a list
/// stands in a string of JavaScript as it is.
/// </summary>
public static class Postings
{
    private const int Base = 45;

    /// <summary>Appends <paramref name="numbers"/>, which ascend from 0.</summary>
    public static void Append(StringBuilder text, IReadOnlyList<int> numbers)
    {
        var last = -1;
        Span<int> digits = stackalloc int[6];
        foreach (var number in numbers)
        {
            var distance = number - last - 1;
            last = number;
            var count = 0;
            do
            {
                digits[count++] = distance % Base;
                distance /= Base;
            }
            while (distance > 0);

            while (count-- > 0)
            {
                text.Append(Character(digits[count] + (count > 0 ? Base : 0)));
            }
        }
    }

    private static char Character(int digit) => (char)(digit + '#' + (digit >= '\\' - '#' ? 1 : 0));
}
