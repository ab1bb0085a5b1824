namespace Publisher.Data.Values;

/// <summary>Reads the dates of 指标值, possible or not: 2024年12月31日, 2024.12, 12月31日前, 2025年年底, 6月末.</summary>
internal static class DateScanner
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>The date that begins at <paramref name="position"/>, which then is behind it; or null.</summary>
    public static ValueDate? Read(ReadOnlySpan<char> text, ref int position)
    {
        var length = NumberScanner.ReadInteger(text, position, 4, out var first);
        var next = position + length;
        if (length == 0 || next == text.Length)
        {
            return null;
        }

        var date = length == 4 && first is >= FirstYear and <= LastYear
            ? ReadFromYear(text, ref next, first)
            : length <= 2 && Skip(text, ref next, "月")
                ? ReadFromMonth(text, ref next, year: null, first)
                : null;
        position = date is null ? position : next;
        return date;
    }

    private static ValueDate? ReadFromYear(ReadOnlySpan<char> text, ref int position, int year)
    {
        if (text[position] is '.' or '-' or '/')
        {
            return ReadNumeric(text, ref position, year, text[position]);
        }

        if (!Skip(text, ref position, "年") && !Skip(text, ref position, "全年"))
        {
            return null;
        }

        var length = NumberScanner.ReadInteger(text, position, 2, out var month);
        var next = position + length;
        if (length > 0 && Skip(text, ref next, "月"))
        {
            position = next;
            return ReadFromMonth(text, ref position, year, month);
        }

        // 2025年年底前, 2025年度内
        _ = Skip(text, ref position, "年") || Skip(text, ref position, "度");
        return new ValueDate(year, Month: null, Day: null, ReadEdge(text, ref position), IsDecimal: false);
    }

    /// <summary>A month without year and day is a length of time, unless one of its ends is named.</summary>
    private static ValueDate? ReadFromMonth(ReadOnlySpan<char> text, ref int position, int? year, int month)
    {
        var next = position + NumberScanner.ReadInteger(text, position, 2, out var day);
        var hasDay = next > position && (Skip(text, ref next, "日") || Skip(text, ref next, "号"));
        position = hasDay ? next : position;
        var edge = ReadEdge(text, ref position);
        return year is null && !hasDay && edge == DateEdge.On
            ? null
            : new ValueDate(year, month, hasDay ? day : null, edge, IsDecimal: false);
    }

    /// <summary>2024.12, 2024.12.31, 2024-12-31: only when nothing follows that would make it a number with a unit.</summary>
    private static ValueDate? ReadNumeric(ReadOnlySpan<char> text, ref int position, int year, char separator)
    {
        var length = NumberScanner.ReadInteger(text, position + 1, 2, out var month);
        if (length == 0)
        {
            return null;
        }

        position += 1 + length;
        int? day = null;
        if (position < text.Length && text[position] == separator)
        {
            length = NumberScanner.ReadInteger(text, position + 1, 2, out var number);
            day = length > 0 ? number : null;
            position += length > 0 ? 1 + length : 0;
        }

        // 2024-12 may as well be a range of numbers.
        if (separator == '-' && day is null)
        {
            return null;
        }

        var edge = ReadEdge(text, ref position);
        var rest = text[position..].Trim();
        return rest.IsEmpty || edge != DateEdge.On || rest.StartsWith("日期", StringComparison.Ordinal)
            ? new ValueDate(year, month, day, edge, IsDecimal: true)
            : null;
    }

    private static DateEdge ReadEdge(ReadOnlySpan<char> text, ref int position)
    {
        if (Skip(text, ref position, "内"))
        {
            return DateEdge.Within;
        }

        var isEnd = Skip(text, ref position, "底") || Skip(text, ref position, "末");
        var isBefore = Skip(text, ref position, "以前") || Skip(text, ref position, "之前") || Skip(text, ref position, "前");
        return isEnd ? DateEdge.EndOf : isBefore ? DateEdge.Before : DateEdge.On;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int position, string word)
    {
        var follows = text[position..].StartsWith(word, StringComparison.Ordinal);
        position += follows ? word.Length : 0;
        return follows;
    }
}
