using System.Globalization;
using System.Text;

namespace Publisher.Documents.Markup;

/// <summary>What single characters of the markup's text mean.</summary>
internal static class MarkupCharacters
{
    /// <summary>
    /// How many characters from <paramref name="start"/> can be copied as they stand: up to a reference or a line break and,
    /// where white space is to be looked at, up to a blank. Stretches are short, and a plain loop is ready to run, which the
    /// vectors of <c>SearchValues</c> are not.
    /// </summary>
    public static int CountPlain(string text, int start, int end, bool withBlanks)
    {
        var offset = start;
        while (offset < end && !IsSpecial(text[offset], withBlanks))
        {
            offset++;
        }

        return offset - start;
    }

    private static bool IsSpecial(char c, bool withBlanks) => c switch
    {
        ' ' or '\t' => !withBlanks,
        '&' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => true,
        _ => false,
    };

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>Breaks of the data: engines write them as U+2028, so that an editor's new line never looks like a template's.</summary>
    public static bool IsLineBreak(int c) => c is '\n' or '\r' or 0x85 or 0x2028 or 0x2029;

    /// <summary>
    /// Reads one character or reference. What is no reference is taken as it stands, because
    /// <see cref="System.Xml.XmlReader"/> looks into a text only when it is asked for what follows, and refuses it then.
    /// </summary>
    public static Rune Decode(string text, ref int offset)
    {
        if (text[offset] == '&' && text.AsSpan(offset).IndexOf(';') is > 1 and var length
            && TryDecode(text.AsSpan(offset + 1, length - 1), out var character))
        {
            offset += length + 1;
            return character;
        }

        return new Rune(text[offset++]);
    }

    private static bool TryDecode(ReadOnlySpan<char> name, out Rune character)
    {
        character = name switch
        {
            "lt" => new Rune('<'),
            "gt" => new Rune('>'),
            "amp" => new Rune('&'),
            "quot" => new Rune('"'),
            "apos" => new Rune('\''),
            _ => default,
        };
        if (character != default)
        {
            return true;
        }

        var number = 0;
        return name switch
        {
            ['#', 'x', .. var digits] => int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out number),
            ['#', .. var digits] => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number),
            _ => false,
        } && Rune.TryCreate(number, out character);
    }
}
