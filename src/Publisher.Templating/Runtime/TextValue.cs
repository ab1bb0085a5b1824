using System.Diagnostics.CodeAnalysis;
using Publisher.Templating.Values;

namespace Publisher.Templating.Runtime;

/// <summary>The three values that are strings to a template.</summary>
internal static class TextValue
{
    public static bool TryGet(object? value, [NotNullWhen(true)] out string? text)
    {
        text = value switch
        {
            string plain => plain,
            SourcedText sourced => sourced.Text,
            Markup markup => markup.Text,
            _ => null,
        };
        return text is not null;
    }

    /// <summary>The string itself for the three, any other value as it is.</summary>
    public static object? Unwrap(object? value) => TryGet(value, out var text) ? text : value;
}
