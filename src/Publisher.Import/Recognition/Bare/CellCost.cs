using Publisher.Data.Fields;
using Publisher.Data.Values;

namespace Publisher.Import.Recognition.Bare;

/// <summary>
/// How unlikely it is that some words are a cell of a column: the lower, the better. The numbers weigh what 939 rows of five
/// published files show: descriptions that repeat the name (61 %), values with a sign, a number and a unit, bases left empty.
/// </summary>
internal static class CellCost
{
    public const double Impossible = 1000;

    private const string Closing = "，。、；：！？）》〕】”’,;:)]%％";
    private const string Opening = "（《〔【“‘([";
    private const string OpeningPairs = "（《〔【“";
    private const string ClosingPairs = "）》〕】”";

    public static double Of(string column, string words) =>
        column == IndicatorFields.Value.Key ? OfValue(words)
        : column == IndicatorFields.Level3.Key ? OfText(words, ifEmpty: 30, ifValue: 10) + Math.Max(0, (words.Length - 24) * 0.2)
        : column == IndicatorFields.Description.Key ? OfText(words, ifEmpty: 9, ifValue: 8)
        : column == IndicatorFields.Basis.Key ? OfText(words, ifEmpty: 5, ifValue: 7)
        : 0;

    /// <summary>How a description goes with the name before it.</summary>
    public static double OfPair(ReadOnlySpan<char> name, ReadOnlySpan<char> description)
    {
        if (name.SequenceEqual(description))
        {
            return -8;
        }

        var shared = 0;
        for (var i = 0; i + 1 < name.Length; i++)
        {
            shared += description.IndexOf(name.Slice(i, 2)) >= 0 ? 1 : 0;
        }

        var pairs = name.Length + description.Length - 2;
        var likeness = pairs > 0 ? Math.Min(5, 12.0 * shared / pairs) : 0;
        return (description.Length > 0 && description.Length < name.Length ? 1 : 0) - likeness;
    }

    private static double OfText(string words, double ifEmpty, double ifValue)
    {
        if (words.Length == 0)
        {
            return ifEmpty;
        }

        var cost = OfEdges(words) + (words.Length == 1 ? 8 : 0);
        cost += EndsInDate(words) ? 4 : 0;
        cost += words.Length <= 4 && Units.IsUnit(words) ? ifValue + 5 : 0;
        var sign = words.AsSpan().IndexOfAny("≥≤≧≦");
        if (sign >= 0)
        {
            return cost + (sign == 0 ? ifValue + 2 : 4);
        }

        var isShort = words.Length <= 20 && (words[0] is '>' or '<' or '=' or '＞' or '＜' or '＝' || char.IsAsciiDigit(words[0]));
        if (isShort && IndicatorValueParser.Parse(words) is var value && value.Kind is not (ValueKind.Text or ValueKind.Placeholder))
        {
            cost += value.Kind == ValueKind.Date ? Math.Max(0, ifValue - (3 * value.Suffix.Length))
                : value.Operator != ComparisonOperator.None || value.Suffix.Length + value.UnitText.Length <= 3 ? ifValue
                : 3;
        }

        return cost;
    }

    /// <summary>A year or a month behind other words is a date's that goes on in the next cell.</summary>
    private static bool EndsInDate(string words)
    {
        if (words.Length < 3 || !char.IsAsciiDigit(words[^2]) || char.IsAsciiDigit(words[^1]))
        {
            return false;
        }

        var start = words.AsSpan(0, words.Length - 1).LastIndexOfAnyExceptInRange('0', '9') + 1;
        return IndicatorValueParser.Parse(words[start..]).Kind is ValueKind.Date or ValueKind.Duration;
    }

    private static double OfValue(string words)
    {
        if (words.Length == 0)
        {
            return 12;
        }

        var value = IndicatorValueParser.Parse(words);
        var extra = value.Suffix.Trim() is { Length: > 0 } suffix ? suffix.Length <= 2 ? 0.3 : 1 + (0.4 * suffix.Length) : 0;
        extra += value.Prefix.Trim() is { Length: > 0 } prefix && value.Kind != ValueKind.Text && value.Kind != ValueKind.Placeholder
            ? 5 + (0.5 * prefix.Length) : 0;
        extra += (Math.Max(0, value.UnitText.Length - 4) * 0.7) + (value.UnitText.Length > 1 && !Units.IsUnit(value.UnitText.AsSpan().Trim()) ? 1.5 : 0);
        var hasOperator = value.Operator != ComparisonOperator.None;
        return OfEdges(words.TrimEnd('%', '％')) + extra + value.Kind switch
        {
            ValueKind.Percent => hasOperator ? 0 : 0.5,
            ValueKind.Placeholder => 0.5,
            ValueKind.Date => value.Date is { Month: null } ? 2.5 : 0.5,
            ValueKind.UnitOnly => 7,
            ValueKind.Text => 6 + Math.Min(4, 0.15 * words.Length) + (words.Length < 4 ? 3 : 0) + (words.AsSpan().ContainsAnyInRange('0', '9') || words.AsSpan().ContainsAny("≥≤") ? 4 : 0),
            _ => value.UnitText.Length > 0 ? (hasOperator ? 0 : 1.5) : hasOperator ? 2 : 6,
        };
    }

    /// <summary>Signs that no cell begins or ends with, and pairs of which one is missing.</summary>
    private static double OfEdges(string words)
    {
        if (words.Length == 0)
        {
            return 0;
        }

        var cost = Closing.Contains(words[0], StringComparison.Ordinal) ? 12.0 : 0;
        cost += Opening.Contains(words[^1], StringComparison.Ordinal) ? 12 : words[^1] is '，' or '、' or '：' ? 6 : 0;
        for (var kind = 0; kind < OpeningPairs.Length; kind++)
        {
            var open = words.AsSpan().Count(OpeningPairs[kind]) + (kind == 0 ? words.AsSpan().Count('(') : 0);
            var closed = words.AsSpan().Count(ClosingPairs[kind]) + (kind == 0 ? words.AsSpan().Count(')') : 0);
            cost += open == closed ? 0 : 8;
        }

        return cost;
    }
}
