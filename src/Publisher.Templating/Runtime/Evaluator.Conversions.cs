using System.Globalization;
using System.Numerics;
using Publisher.Templating.Values;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Conversions.</content>
internal sealed partial class Evaluator
{
    /// <summary>Only null, <c>empty</c> and false are false; 0 and "" are true (language reference 9.3).</summary>
    public static bool IsTrue(object? value) => value switch
    {
        bool boolean => boolean,
        null or EmptyValue => false,
        _ => true,
    };

    /// <summary>Whether a value has no elements or members; null for null.</summary>
    public static bool? IsEmpty(object? value) => value switch
    {
        null => null,
        IReadOnlyList<object?> list => list.Count == 0,
        IScriptObject variables => variables.Count == 0,
        _ => TextValue.TryGet(value, out var text) && text.Length == 0,
    };

    /// <summary>The text that printing the value gives; empty for null.</summary>
    public string ToText(object? value, SourceSpan span) => value switch
    {
        string text => text,
        SourcedText sourced => sourced.Text,
        Markup markup => markup.Text,
        null or EmptyValue => "",
        bool boolean => boolean ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable formattable and not DateTime => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        DateTime date => Date.Print(date),
        _ => new ValuePrinter(this, span).Print(value),
    };

    public int ToInt(object? value, SourceSpan span)
    {
        switch (value)
        {
            case int number:
                return number;
            case null:
                return 0;
            case bool boolean:
                return boolean ? 1 : 0;
        }

        if (TextValue.TryGet(value, out var text))
        {
            return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed)
                ? parsed
                : throw CannotConvert(value, "int", span);
        }

        // Like .NET's own conversion: to the nearest integer, halves to the even one.
        var nearest = value is decimal exact ? (double)Math.Round(exact) : Math.Round(ToDouble(value, span));
        return nearest is >= int.MinValue and <= int.MaxValue ? (int)nearest : throw CannotConvert(value, "int", span);
    }

    public double ToDouble(object? value, SourceSpan span) => value switch
    {
        null => 0,
        int number => number,
        long number => number,
        double number => number,
        float number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        bool boolean => boolean ? 1 : 0,
        _ when TextValue.TryGet(value, out var text)
            && double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var parsed) => parsed,
        _ => throw CannotConvert(value, "double", span),
    };

    /// <summary>
    /// What a loop or an array function goes through: a list, the characters of a string, the members of an object as
    /// <c>{key, value}</c>; null for null.
    /// </summary>
    public IReadOnlyList<object?>? ToList(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null:
                return null;
            case IReadOnlyList<object?> list:
                return list;
            case IScriptObject variables:
                return ToPairs(variables);
        }

        if (!TextValue.TryGet(value, out var text))
        {
            throw Error(TemplateDiagnostics.NotAList(span, Describe(value)));
        }

        Charge(text.Length, span);
        CheckListLength(text.Length, span);
        var characters = new object?[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            characters[i] = text[i].ToString();
        }

        return characters;
    }

    /// <summary>The language's name for the type of a value.</summary>
    public static string Describe(object? value) => TypeName.Of(value) ?? "null";

    private static ScriptSequence ToPairs(IScriptObject variables)
    {
        var pairs = new List<object?>(variables.Count);
        foreach (var name in variables.Names)
        {
            variables.TryGet(name, out var value);
            pairs.Add(new ScriptObject(2) { ["key"] = name, ["value"] = value });
        }

        return new ScriptSequence(pairs);
    }

    private TemplateException CannotConvert(object? value, string type, SourceSpan span) =>
        Error(TemplateDiagnostics.CannotConvert(span, Describe(value), type));
}
