using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The members of a time span: <c>x.total_days</c>.</summary>
internal static class DurationMembers
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    public static bool TryGet(TimeSpan duration, string name, out object? value)
    {
        value = name switch
        {
            "days" => Box.Of(duration.Days),
            "hours" => Box.Of(duration.Hours),
            "minutes" => Box.Of(duration.Minutes),
            "seconds" => Box.Of(duration.Seconds),
            "milliseconds" => Box.Of(duration.Milliseconds),
            "total_days" => duration.TotalDays,
            "total_hours" => duration.TotalHours,
            "total_minutes" => duration.TotalMinutes,
            "total_seconds" => duration.TotalSeconds,
            "total_milliseconds" => duration.TotalMilliseconds,
            _ => null,
        };
        return value is not null;
    }
}
