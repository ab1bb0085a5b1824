using System.Globalization;
using System.Text;

namespace Publisher.Pdf.Content.Fonts.Names;

/// <summary>
/// The characters that names of glyphs stand for (Adobe Glyph List): those of the Latin encodings of ISO 32000-1 annex D, and
/// the forms uniXXXX and uXXXXX that all others have.
/// </summary>
internal static class GlyphNames
{
    /// <summary>Names and their characters, parted by white space.</summary>
    private const string Listed = """
        exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' parenleft (
        parenright ) asterisk * plus + comma , hyphen - period . slash / zero 0 one 1 two 2 three 3 four 4
        five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater > question ? at @
        bracketleft [ backslash \ bracketright ] asciicircum ^ underscore _ grave ` braceleft { bar |
        braceright } asciitilde ~ exclamdown ¡ cent ¢ sterling £ currency ¤ yen ¥ brokenbar ¦ section §
        dieresis ¨ copyright © ordfeminine ª guillemotleft « logicalnot ¬ registered ® macron ¯ degree °
        plusminus ± twosuperior ² threesuperior ³ acute ´ mu µ paragraph ¶ periodcentered · cedilla ¸
        onesuperior ¹ ordmasculine º guillemotright » onequarter ¼ onehalf ½ threequarters ¾ questiondown ¿
        multiply × divide ÷ germandbls ß AE Æ ae æ Eth Ð eth ð Thorn Þ thorn þ Oslash Ø oslash ø Lslash Ł
        lslash ł OE Œ oe œ dotlessi ı Aring Å aring å Euro € florin ƒ fraction ⁄ quoteleft ‘ quoteright ’
        quotesinglbase ‚ quotedblleft “ quotedblright ” quotedblbase „ guilsinglleft ‹ guilsinglright ›
        endash – emdash — dagger † daggerdbl ‡ bullet • ellipsis … perthousand ‰ trademark ™ fi ﬁ fl ﬂ ff ﬀ
        ffi ﬃ ffl ﬄ circumflex ˆ tilde ˜ breve ˘ dotaccent ˙ ring ˚ hungarumlaut ˝ ogonek ˛ caron ˇ minus −
        notequal ≠ lessequal ≤ greaterequal ≥ infinity ∞ approxequal ≈ summation ∑ product ∏ radical √
        integral ∫ partialdiff ∂ lozenge ◊ Delta ∆ Omega Ω pi π arrowleft ← arrowup ↑ arrowright →
        arrowdown ↓ filledbox ■ H22073 □ Agrave À Aacute Á Acircumflex Â Atilde Ã Adieresis Ä Egrave È
        Eacute É Ecircumflex Ê Edieresis Ë Igrave Ì Iacute Í Icircumflex Î Idieresis Ï Ograve Ò Oacute Ó
        Ocircumflex Ô Otilde Õ Odieresis Ö Ugrave Ù Uacute Ú Ucircumflex Û Udieresis Ü Yacute Ý Ydieresis Ÿ
        agrave à aacute á acircumflex â atilde ã adieresis ä egrave è eacute é ecircumflex ê edieresis ë
        igrave ì iacute í icircumflex î idieresis ï ograve ò oacute ó ocircumflex ô otilde õ odieresis ö
        ugrave ù uacute ú ucircumflex û udieresis ü yacute ý ydieresis ÿ Ntilde Ñ ntilde ñ Ccedilla Ç
        ccedilla ç Scaron Š scaron š Zcaron Ž zcaron ž
        """;

    private static Dictionary<string, string>? _characters;

    private static Dictionary<string, string> Characters => _characters ??= ReadList();

    /// <summary>Null when nobody can tell.</summary>
    public static string? TextOf(string name)
    {
        // What follows a point is a variant; parts of a ligature are joined by low lines (Adobe Glyph List, §2).
        var point = name.IndexOf('.', StringComparison.Ordinal);
        name = point > 0 ? name[..point] : name;
        if (name.Length > 1 && name.Contains('_', StringComparison.Ordinal))
        {
            var text = new StringBuilder();
            foreach (var part in name.Split('_'))
            {
                text.Append(PartOf(part) ?? GlyphText.Unknown);
            }

            return text.ToString();
        }

        return PartOf(name);
    }

    private static string? PartOf(string name)
    {
        if (name is [var letter] && char.IsAsciiLetter(letter))
        {
            return name;
        }

        return name switch
        {
            "space" or "nbspace" or "nonbreakingspace" => " ",
            "sfthyphen" or "softhyphen" => "-",
            _ when Characters.TryGetValue(name, out var listed) => listed,
            ['u', 'n', 'i', .. var units] when units.Length >= 4 && units.Length % 4 == 0 => FromUnits(units),
            ['u', .. var number] when number.Length is >= 4 and <= 6 => FromNumber(number),
            _ => null,
        };
    }

    private static string? FromUnits(string digits)
    {
        var text = new StringBuilder();
        for (var at = 0; at < digits.Length; at += 4)
        {
            if (!ushort.TryParse(
                digits.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                return null;
            }

            text.Append((char)unit);
        }

        return text.ToString();
    }

    private static string? FromNumber(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
        && Rune.TryCreate(number, out var character)
            ? character.ToString()
            : null;

    private static Dictionary<string, string> ReadList()
    {
        var characters = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = Listed.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            characters[words[i]] = words[i + 1];
        }

        return characters;
    }
}
