using System.Globalization;

namespace Publisher.Import.Reading.Word;

/// <summary>The characters of <c>w:sym</c> and of list bullets, which name a place in a font instead of a character.</summary>
internal static class SymbolCharacters
{
    /// <summary>Fonts of signs put theirs at F000 and above (ISO/IEC 29500-1 §17.3.3.30).</summary>
    private const int PrivateStart = 0xF000;

    /// <summary>The character for a place in a font; null when it is not known.</summary>
    public static string? Find(string font, string code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
        {
            return (font.ToUpperInvariant(), number & 0xFF) switch
            {
                ("SYMBOL", 0xA3) => "≤",
                ("SYMBOL", 0xB3) => "≥",
                ("SYMBOL", 0xB1) => "±",
                ("SYMBOL", 0xB4) => "×",
                ("SYMBOL", 0xB0) => "°",
                ("SYMBOL", 0xB7) => "•",
                ("SYMBOL", 0xB9) => "≠",
                ("SYMBOL", 0xBB) => "≈",
                ("WINGDINGS", 0x6C) => "●",
                ("WINGDINGS", 0x6E) => "■",
                ("WINGDINGS", 0x6F or 0xA8) => "□",
                ("WINGDINGS", 0x75) => "◆",
                ("WINGDINGS", 0xD8) => "➢",
                ("WINGDINGS", 0xFB) => "✗",
                ("WINGDINGS", 0xFC) => "✓",
                ("WINGDINGS", 0xFD) => "☒",
                ("WINGDINGS", 0xFE or 0x52) => "☑",
                _ => null,
            };
        }

        var isCharacter = number is > ' ' and < PrivateStart && !char.IsSurrogate((char)number);
        return isCharacter ? ((char)number).ToString() : null;
    }
}
