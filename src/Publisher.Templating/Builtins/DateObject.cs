using Publisher.Templating.Runtime;
using Publisher.Templating.Values;

namespace Publisher.Templating.Builtins;

/// <summary>
/// The built-in <c>date</c>. One for each rendering, because a template may set <c>date.format</c>; called like a function it
/// parses a date.
/// </summary>
internal sealed class DateObject(DateTime? now) : IScriptObject, ICallableObject
{
    private const string DefaultFormat = "%d %b %Y";

    private static readonly string[] AllNames =
    [
        "add_days", "add_hours", "add_milliseconds", "add_minutes", "add_months", "add_seconds", "add_years", "default_format",
        "format", "now", "parse", "parse_to_string", "to_string", "utc_now",
    ];

    private string _format = DefaultFormat;

    public IEnumerable<string> Names => AllNames;

    public int Count => AllNames.Length;

    public ScriptFunction Function => Of("", "text", (call, _) => DateText.Parse(call.Text(0), pattern: null));

    public bool Contains(string name) => AllNames.Contains(name);

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "default_format" => DefaultFormat,
            "format" => _format,
            "now" or "utc_now" => Of(name, "", Now),
            "add_days" => Add(name, static (date, amount) => date.AddDays(amount)),
            "add_hours" => Add(name, static (date, amount) => date.AddHours(amount)),
            "add_milliseconds" => Add(name, static (date, amount) => date.AddMilliseconds(amount)),
            "add_minutes" => Add(name, static (date, amount) => date.AddMinutes(amount)),
            "add_months" => Add(name, static (date, amount) => date.AddMonths(checked((int)amount))),
            "add_seconds" => Add(name, static (date, amount) => date.AddSeconds(amount)),
            "add_years" => Add(name, static (date, amount) => date.AddYears(checked((int)amount))),
            "parse" => Of(name, "text pattern? culture?", Parse),
            "parse_to_string" => Of(name, "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
            "to_string" => Of(name, "date pattern culture?", ToText),
            _ => null,
        };
        return value is not null;
    }

    public bool TrySet(string name, object? value)
    {
        if (name != "format" || !TextValue.TryGet(value, out var format))
        {
            return false;
        }

        _format = format;
        return true;
    }

    /// <summary>The text of a date where no pattern is given.</summary>
    public string Print(DateTime date) => DateText.Format(date, _format, _format);

    private static HostFunction Of(string name, string parameters, FunctionBody body) =>
        new(name.Length == 0 ? "date" : "date." + name, parameters, body);

    private static HostFunction Add(string name, Func<DateTime, double, DateTime> add) =>
        Of(name, $"date {name["add_".Length..]}", (call, arguments) =>
        {
            var amount = call.Number(1);
            try
            {
                return add(DateArgument(call, arguments[0]), amount);
            }
            catch (Exception error) when (error is ArgumentException or OverflowException)
            {
                throw call.Error(TemplateDiagnostics.DateOutOfRange(call.Span));
            }
        });

    private static DateTime DateArgument(CallContext call, object? value) => value is DateTime date
        ? date
        : throw call.Error(TemplateDiagnostics.CannotConvert(call.ArgumentSpan(0), Evaluator.Describe(value), "DateTime"));

    private static object? Parse(CallContext call, ReadOnlySpan<object?> arguments) =>
        arguments[0] is null ? null : ParseText(call, patternIndex: 1, cultureIndex: 2);

    private static DateTime? ParseText(CallContext call, int patternIndex, int cultureIndex)
    {
        var culture = call.OptionalText(cultureIndex);
        FormatText.CheckCulture(call, culture, cultureIndex);
        return DateText.Parse(call.Text(0), call.OptionalText(patternIndex), culture == "en-GB");
    }

    private static string? ParseToString(CallContext call, ReadOnlySpan<object?> arguments)
    {
        FormatText.CheckCulture(call, call.OptionalText(2), 2);
        var pattern = call.OptionalText(1) ?? DefaultFormat;
        return ParseText(call, patternIndex: 3, cultureIndex: 4) is { } date ? DateText.Format(date, pattern, DefaultFormat) : null;
    }

    private object Now(CallContext call, ReadOnlySpan<object?> arguments) =>
        now is { } date ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : throw call.Error(TemplateDiagnostics.NoClock(call.Span));

    private string? ToText(CallContext call, ReadOnlySpan<object?> arguments)
    {
        FormatText.CheckCulture(call, call.OptionalText(2), 2);
        return arguments[0] is null ? null : DateText.Format(DateArgument(call, arguments[0]), call.Text(1), _format);
    }
}
