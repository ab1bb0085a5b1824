using System.Globalization;
using System.Text;

namespace Publisher.Writers.Html.Styling;

/// <summary>Writes names and numbers the way CSS wants them.</summary>
internal static class CssText
{
    /// <summary>The class that a style's name becomes: classes are parted by blanks, so a name cannot keep its own.</summary>
    public static string GetClass(string styleName) =>
        styleName.AsSpan().ContainsAny(" \t\n\r\f") ? string.Concat(styleName.Select(c => char.IsWhiteSpace(c) ? '_' : c)) : styleName;

    /// <summary>Appends a class or page name as an identifier (CSS Syntax 3 §4.3.11).</summary>
    public static StringBuilder AppendIdentifier(this StringBuilder css, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var plain = c >= '\u0080' || char.IsAsciiLetter(c) || c == '_' || (i > 0 && (char.IsAsciiDigit(c) || c == '-'));
            if (plain)
            {
                css.Append(c);
            }
            else
            {
                css.AppendEscape(c);
            }
        }

        return css;
    }

    /// <summary>Appends <c>name:12.5pt;</c>.</summary>
    public static StringBuilder AppendLength(this StringBuilder css, string property, double value, string unit)
    {
        css.Append(property).Append(':').AppendNumber(value);
        return value == 0 ? css.Append(';') : css.Append(unit).Append(';');
    }

    /// <summary>Appends a number with at most four digits behind the point.</summary>
    public static StringBuilder AppendNumber(this StringBuilder css, double value) =>
        css.Append(Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture));

    /// <summary>Appends a quoted string (CSS Syntax 3 §4.3.5).</summary>
    public static StringBuilder AppendQuoted(this StringBuilder css, string text)
    {
        css.Append('"');
        foreach (var c in text)
        {
            // "<" would end the style element or upset an XML reader.
            if (c is '"' or '\\' or '<' or '&' or < ' ')
            {
                css.AppendEscape(c);
            }
            else
            {
                css.Append(c);
            }
        }

        return css.Append('"');
    }

    private static void AppendEscape(this StringBuilder css, char c) =>
        css.Append('\\').Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(' ');
}
