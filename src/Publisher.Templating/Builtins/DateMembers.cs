using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The members of a date: <c>x.year</c>.</summary>
internal static class DateMembers
{
    public static IReadOnlyList<string> Names { get; } =
        ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    public static bool TryGet(DateTime date, string name, out object? value)
    {
        value = name switch
        {
            "year" => Box.Of(date.Year),
            "month" => Box.Of(date.Month),
            "day" => Box.Of(date.Day),
            "day_of_year" => Box.Of(date.DayOfYear),
            "hour" => Box.Of(date.Hour),
            "minute" => Box.Of(date.Minute),
            "second" => Box.Of(date.Second),
            "millisecond" => Box.Of(date.Millisecond),
            _ => null,
        };
        return value is not null;
    }
}
