using System.Globalization;
using Publisher.Data.Forms;

namespace Publisher.Data.Values;

/// <summary>Compares a project code with a format that a layout declares.</summary>
public static class ProjectCode
{
    /// <summary>The code without blanks around it, and without the line breaks by which a narrow cell prints it in pieces.</summary>
    public static string Bare(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? string.Concat(text.Split('\n', StringSplitOptions.TrimEntries))
        : text.Trim();

    /// <summary>Whether every character is of the kind that the format asks for; the check character may be wrong.</summary>
    public static bool Fits(ReadOnlySpan<char> code, ProjectCodeFormat format)
    {
        if (code.Length != format.Pattern.Length)
        {
            return false;
        }

        for (var i = 0; i < code.Length; i++)
        {
            var fits = format.Pattern[i] switch
            {
                ProjectCodeFormat.Digit or ProjectCodeFormat.YearDigit => char.IsAsciiDigit(code[i]),
                ProjectCodeFormat.DigitOrLetter or ProjectCodeFormat.CheckCharacter =>
                    char.IsAsciiDigit(code[i]) || char.IsAsciiLetterUpper(code[i]),
                var itself => code[i] == itself,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The check character that belongs to the code's other characters; null when the format has none, or when a character
    /// is not in its alphabet.
    /// </summary>
    public static char? FindCheckCharacter(ReadOnlySpan<char> code, ProjectCodeFormat format)
    {
        if (format.Check is not { } check || code.Length != format.Pattern.Length)
        {
            return null;
        }

        var (sum, weight) = (0, 1);
        for (var i = 0; i < code.Length; i++)
        {
            if (format.Pattern[i] == ProjectCodeFormat.CheckCharacter)
            {
                continue;
            }

            var value = check.Alphabet.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            sum = (sum + (value * weight)) % check.Modulus;
            weight = weight * check.Base % check.Modulus;
        }

        var wanted = (((check.Remainder - sum) % check.Modulus) + check.Modulus) % check.Modulus;
        return wanted < check.Alphabet.Length ? check.Alphabet[wanted] : null;
    }

    /// <summary>The last digits of the year that the code names, two or four; null when it names none.</summary>
    public static int? FindYear(ReadOnlySpan<char> code, ProjectCodeFormat format)
    {
        var first = format.Pattern.IndexOf(ProjectCodeFormat.YearDigit, StringComparison.Ordinal);
        var last = format.Pattern.LastIndexOf(ProjectCodeFormat.YearDigit);
        return first >= 0 && code.Length == format.Pattern.Length
            && int.TryParse(code[first..(last + 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
    }
}
