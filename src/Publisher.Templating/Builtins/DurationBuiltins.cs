using System.Globalization;
using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class DurationBuiltins
{
    private static readonly string[] Names =
        ["from_days", "from_hours", "from_milliseconds", "from_minutes", "from_seconds", "parse", "zero"];

    public static BuiltinObject Object { get; } = new(Names, Create);

    private static HostFunction? Create(string name) => name switch
    {
        "from_days" => Of(name, "days", (call, _) => From(call, TimeSpan.TicksPerDay)),
        "from_hours" => Of(name, "hours", (call, _) => From(call, TimeSpan.TicksPerHour)),
        "from_minutes" => Of(name, "minutes", (call, _) => From(call, TimeSpan.TicksPerMinute)),
        "from_seconds" => Of(name, "seconds", (call, _) => From(call, TimeSpan.TicksPerSecond)),
        "from_milliseconds" => Of(name, "millis", (call, _) => From(call, TimeSpan.TicksPerMillisecond)),
        "parse" => Of(name, "text", Parse),
        "zero" => Of(name, "", (_, _) => TimeSpan.Zero),
        _ => null,
    };

    private static HostFunction Of(string name, string parameters, FunctionBody body) => new("timespan." + name, parameters, body);

    private static TimeSpan From(CallContext call, long unit)
    {
        var ticks = call.Number(0) * unit;
        return Math.Abs(ticks) < long.MaxValue
            ? TimeSpan.FromTicks((long)ticks)
            : throw call.Error(TemplateDiagnostics.DateOutOfRange(call.ArgumentSpan(0)));
    }

    private static object Parse(CallContext call, ReadOnlySpan<object?> arguments) =>
        TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var duration)
            ? duration
            : throw call.Error(TemplateDiagnostics.CannotConvert(call.ArgumentSpan(0), "string", "TimeSpan"));
}
