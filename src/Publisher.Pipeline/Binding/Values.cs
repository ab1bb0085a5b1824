using System.Collections.Immutable;
using System.Globalization;
using Publisher.Data.Model;
using Publisher.Templating.Values;

namespace Publisher.Pipeline.Binding;

/// <summary>Turns pieces of the model into values of the template language. Printed texts keep their place in the data.</summary>
internal static class Values
{
    /// <summary>The text as typed; null, which prints nothing, when there is none.</summary>
    public static object? Of(PrintedText? text) => text is null ? null : new SourcedText(text.Text, text.Span);

    public static object? Of(Amount? amount) => Of(amount?.Text);

    public static object? Of(DateText? date) => Of(date?.Text);

    public static object Of(BudgetUnit? unit) => new ScriptObject
    {
        ["编码"] = Of(unit?.Code),
        ["名称"] = Of(unit?.Name),
    };

    public static ScriptArray List<T>(ImmutableArray<T> items, Func<T, object?> value)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            array.Add(value(item));
        }

        return array;
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The layout's own fields become members beside the others.</summary>
    public static ScriptObject With(this ScriptObject target, ExtraFields extras, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            target[name] = Of(extras.TryGetValue(name, out var text) ? text : null);
        }

        return target;
    }
}
