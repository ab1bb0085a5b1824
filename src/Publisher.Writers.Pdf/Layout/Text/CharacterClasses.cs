using System.Globalization;
using System.Text;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>Sorts characters into <see cref="CharacterClass"/>.</summary>
internal static class CharacterClasses
{
    private const string OpeningMarks = "（《〈【『「“‘〔［｛〖〘〝〚｟([{«";
    private const string ClosingMarks = "）》〉】』」”’〕］｝〗〙〞〛｠〟)]}»";
    private const string StopMarks = "，。、；：？！．｡､,.;:?!‼⁇⁈⁉々〻ーゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private const string Connectors = "·・•‧～〜~–゠";
    private const string Prefixes = "≥≤≧≦＞＜＝><=±+−≈≠¥￥$€£№#＃＄";
    private const string Suffixes = "%‰％°℃′″‵℉㎡㎥㎞㎏㎝㎜";

    public static CharacterClass Of(Rune rune)
    {
        var value = rune.Value;
        return value switch
        {
            ' ' or '\t' => CharacterClass.Space,
            '\u3000' => CharacterClass.WideSpace,
            >= '0' and <= '9' => CharacterClass.Digit,
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' => CharacterClass.Letter,
            // 'Ideographs first' keeps the common case short: U+4E00 to U+9FFF and the extensions.
            >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 => CharacterClass.Han,
            '—' or '―' or '⸺' or '─' => CharacterClass.Dash,
            '…' or '⋯' or '‥' => CharacterClass.Ellipsis,
            '-' or '\u2010' => CharacterClass.Hyphen,
            '/' or '／' or '\\' or '|' => CharacterClass.Solidus,
            0xA0 or 0x2011 or 0x2060 or 0x202F or 0x2007 => CharacterClass.Glue,
            _ => OfRare((char)Math.Min(value, 0xFFFF), rune),
        };
    }

    /// <summary>
    /// Whether a font need not have the character: it is invisible and only guides the shaping of text.
    /// </summary>
    public static bool IsIgnorable(Rune rune) => rune.Value is
        0xAD or 0x34F or 0x61C or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF);

    private static CharacterClass OfRare(char character, Rune rune)
    {
        if (OpeningMarks.Contains(character))
        {
            return CharacterClass.Opening;
        }

        if (ClosingMarks.Contains(character))
        {
            return CharacterClass.Closing;
        }

        if (StopMarks.Contains(character))
        {
            return CharacterClass.Stop;
        }

        if (Connectors.Contains(character))
        {
            return CharacterClass.Connector;
        }

        if (Suffixes.Contains(character))
        {
            return CharacterClass.NumberSuffix;
        }

        if (Prefixes.Contains(character))
        {
            return CharacterClass.NumberPrefix;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
                => CharacterClass.Combining,
            UnicodeCategory.SpaceSeparator => CharacterClass.Space,
            // Arrows, box parts and pictographs stand like ideographs; so does all from the CJK radicals on.
            _ => rune.Value is (>= 0x2190 and <= 0x21FF) or (>= 0x2300 and <= 0x2BFF) or >= 0x2E80
                ? CharacterClass.Han
                : CharacterClass.Letter,
        };
    }
}
