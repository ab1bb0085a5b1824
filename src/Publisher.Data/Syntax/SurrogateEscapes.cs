using System.Globalization;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Looks for escapes such as <c>\ud800</c> that are only half of a character.</summary>
internal static class SurrogateEscapes
{
    /// <summary>The first half without its other half in a value typed with escapes, or null.</summary>
    public static Diagnostic? FindLone(SourceSpan value)
    {
        var text = value.Text;
        var high = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEscape = i < text.Length && text[i] == '\\';
            var unit = isEscape ? Unit(text[i..]) : '\0';
            if (char.IsLowSurrogate(unit) != high)
            {
                var start = high ? i - 6 : i;
                var place = new SourceSpan(value.File, value.Start + start, 6);
                return SyntaxDiagnostics.LoneSurrogate(place, place.Text.ToString());
            }

            high = char.IsHighSurrogate(unit);
            i += unit != '\0' ? 5 : isEscape ? 1 : 0;
        }

        return null;
    }

    /// <summary>The unit that <c>\uXXXX</c> at the start stands for; 0 for anything else.</summary>
    private static char Unit(ReadOnlySpan<char> text) =>
        text.Length >= 6 && text[1] == 'u'
        && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
