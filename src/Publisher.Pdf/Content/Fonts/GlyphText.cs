using System.Globalization;
using System.Text;

namespace Publisher.Pdf.Content.Fonts;

/// <summary>Makes what a font says about a glyph's characters into text that can be compared with typed text.</summary>
internal static class GlyphText
{
    public const string Unknown = "\uFFFD";

    /// <summary>
    /// The characters without what only the font understands. Radicals become ideographs: where a font has one glyph for both,
    /// some producers name the radical, and text with U+2F08 looks like typed text with U+4EBA but is not equal to it.
    /// Null when nothing can be said.
    /// </summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.AsSpan().IndexOfAnyExcept('\0', '\uFFFD') < 0)
        {
            return null;
        }

        StringBuilder? cleaned = null;
        for (var at = 0; at < text.Length;)
        {
            var isValid = Rune.TryGetRuneAt(text, at, out var rune);
            var (character, length) = isValid ? (Clean(rune), rune.Utf16SequenceLength) : (Rune.ReplacementChar, 1);
            if (cleaned is null && (!isValid || character != rune))
            {
                cleaned = new StringBuilder(text, 0, at, text.Length);
            }

            cleaned?.Append(character.ToString());
            at += length;
        }

        return cleaned?.ToString() ?? text;
    }

    private static Rune Clean(Rune character) => character.Value switch
    {
        '\t' or '\n' or '\r' => new Rune(' '),
        < 32 or 0xFFFE or 0xFFFF => Rune.ReplacementChar,

        // Angle brackets for mathematics, which Unicode holds equal to those of Chinese text (canonical equivalence).
        0x2329 => new Rune('\u3008'),
        0x232A => new Rune('\u3009'),
        >= Radicals.First and <= Radicals.Last => Radicals.ToIdeograph(character),
        >= 0xE000 when Rune.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse => Rune.ReplacementChar,
        _ => character,
    };
}
