using System.Buffers;
using System.Globalization;
using System.Text;

namespace Publisher.Import.Writing;

/// <summary>Single values as an editor types them: plain where YAML takes them as they are, in double quotes where it would not.</summary>
internal static class YamlText
{
    /// <summary>What other YAML readers take for something else than a text (YAML 1.1, "Language-Independent Types").</summary>
    private static readonly string[] Words = ["null", "~", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>Signs that a plain value cannot begin with (YAML 1.2 §7.3.3).</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static string Scalar(string text) => IsPlain(text) ? text : Quote(text);

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(c) => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether lines can stand below a <c>|</c> as they are.</summary>
    public static bool IsLiteral(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || text[^1] == '\n')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c != '\n' && c != '\t' && NeedsEscape(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || StartsAsSign(text)
            || text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            || LooksLikeAnotherType(text) || (text[0] is '“' or '”' or '＂' && text[^1] is '“' or '”' or '＂' or '"'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (NeedsEscape(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An = alone is a type of YAML 1.1; before other signs it is text.</summary>
    private static bool StartsAsSign(string text) =>
        text[0] == '=' ? text.Length == 1 : Indicators.Contains(text[0], StringComparison.Ordinal);

    private static bool LooksLikeAnotherType(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)
        || Array.Exists(Words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
        || (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(2).ContainsAnyExcept(HexDigits));

    private static bool NeedsEscape(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
