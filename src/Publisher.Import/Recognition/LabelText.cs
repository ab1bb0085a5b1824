using System.Buffers;
using System.Text;

namespace Publisher.Import.Recognition;

/// <summary>Labels as they are compared: without blanks and line breaks, full-width signs as half-width ones.</summary>
internal static class LabelText
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\u00A0\u3000\u2028\u2029\u205F\u1680\u0085\v\f");

    private const int WideOffset = '！' - '!';

    public static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF'))
            {
                normal.Append(c is >= '！' and <= '～' ? (char)(c - WideOffset) : c);
            }
        }

        return normal.ToString();
    }

    /// <summary>The same without a colon at the end.</summary>
    public static string NormaliseLabel(string text) => Normalise(text).TrimEnd(':');

    /// <summary>The text without any blanks.</summary>
    public static string RemoveBlanks(string text)
    {
        if (!text.AsSpan().ContainsAny(Blanks) && !text.AsSpan().ContainsAnyInRange('\u2000', '\u200B'))
        {
            return text;
        }

        var rest = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\u200B')
            {
                rest.Append(c);
            }
        }

        return rest.ToString();
    }
}
