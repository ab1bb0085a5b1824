using System.Globalization;
using System.Text;

namespace Publisher.Templating.Builtins;

/// <summary>Dates from text and to text, with the patterns of <c>strftime</c> (<c>%Y-%m-%d</c>).</summary>
/// <remarks>All dates are in UTC, so that no result depends on the time zone of the machine.</remarks>
internal static class DateText
{
    private const DateTimeStyles Style =
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>Reads a date; null for no text, the year 1 for what is no date, as the language has it.</summary>
    public static DateTime? Parse(string text, string? pattern, bool dayFirst = false)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var format = dayFirst && pattern is null ? "%d/%m/%Y %H:%M:%S %Z" : pattern;
        var isDate = format is null
            ? DateTime.TryParse(text, CultureInfo.InvariantCulture, Style, out var result)
            : DateTime.TryParseExact(text, ToNetPattern(format), CultureInfo.InvariantCulture, Style, out result);
        return isDate ? result : DateTime.MinValue;
    }

    /// <summary>Writes a date. <c>%g</c> alone stands for <paramref name="defaultPattern"/>.</summary>
    public static string Format(DateTime date, string pattern, string defaultPattern)
    {
        var result = new StringBuilder();
        // The blank is the language's own: %g is followed by one there.
        var format = pattern == "%g" ? " " + defaultPattern : pattern;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            i++;
            result.Append(FormatPart(date, format[i]));
        }

        return result.ToString();
    }

    private static string FormatPart(DateTime date, char part) => part switch
    {
        'C' => Number(date.Year / 100, "D2"),
        'e' => Number(date.Day, "D").PadLeft(2),
        'g' => "",
        'j' => Number(date.DayOfYear, "D3"),
        'k' => Number(date.Hour, "D").PadLeft(2),
        'l' => date.ToString("%h", CultureInfo.InvariantCulture).PadLeft(2),
        'n' => "\n",
        'P' => date.Hour < 12 ? "am" : "pm",
        's' => Number((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, "D"),
        't' => "\t",
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, "D"),
        'U' => Number(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), "D2"),
        'v' => string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.Year:D4}"),
        'V' => Number(Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), "D2"),
        'w' => Number((int)date.DayOfWeek, "D"),
        'W' => Number(Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday), "D2"),
        'Z' => "+00:00",
        '%' => "%",
        _ => NetPart(part) is { } net ? date.ToString(net, CultureInfo.InvariantCulture) : "%" + part,
    };

    private static string Number(long value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static int Week(DateTime date, CalendarWeekRule rule, DayOfWeek firstDay) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, firstDay);

    private static string ToNetPattern(string pattern)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var isPart = pattern[i] == '%' && i + 1 < pattern.Length;
            if (isPart)
            {
                i++;
                result.Append(pattern[i] switch
                {
                    'g' => "",
                    'e' => "d",
                    'k' => "H",
                    'l' => "h",
                    'Z' => "zzz",
                    var part => NetPart(part) ?? "'" + part + "'",
                });
            }
            else
            {
                // Letters have a meaning in .NET's patterns, unless they are quoted.
                result.Append(char.IsLetter(pattern[i]) ? $"'{pattern[i]}'" : pattern[i] is '\'' or '"' or '%' or '\\' ? $"\\{pattern[i]}" : pattern[i].ToString());
            }
        }

        return result.Length == 1 ? "%" + result : result.ToString();
    }

    /// <summary>The pattern of .NET that means the same, or null.</summary>
    private static string? NetPart(char part) => part switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' or 'X' => "HH:mm:ss",
        'x' => "MM/dd/yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        _ => null,
    };
}
