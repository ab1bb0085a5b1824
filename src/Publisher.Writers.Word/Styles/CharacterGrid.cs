using Publisher.Documents.Styles;
using Publisher.Writers.Word.Body;
using Publisher.Writers.Word.Markup;

namespace Publisher.Writers.Word.Styles;

/// <summary>
/// Lets a whole number of characters of the body's size fill a line: GB/T 9704-2012 §5.2.3 asks for 28 characters of
/// 16 pt in 156 mm, where 27.6 of them have room.
/// </summary>
internal static class CharacterGrid
{
    /// <summary>How much narrower, in em, a character may be set for it.</summary>
    private const double Tolerance = 0.02;

    /// <summary>
    /// What stands between two characters of <paramref name="style"/>, in twips. Where it fits characters into the
    /// line it is a twip less than needed: LibreOffice cuts the line down to whole cells of whole twips, and lets no
    /// line be filled to the last of them.
    /// </summary>
    public static int SpacingOf(ParagraphStyle style, StyleSheet sheet)
    {
        if (style.Alignment != TextAlignment.Justify || style.Size != sheet.Paragraphs[sheet.Defaults["p"]].Size)
            return Length.PitchTwips(style.LetterSpacing);

        var width = SectionGeometry.Of(sheet.DefaultPageStyle).TextWidth / 20.0;
        var em = style.Size + style.LetterSpacing;
        var count = Math.Round(width / em);
        var missing = (count * em) - width;
        var fits = count > 1 && missing > 0 && missing <= count * Tolerance * style.Size;
        return fits
            ? Length.PitchTwips(style.LetterSpacing - (missing / count)) - 1
            : Length.PitchTwips(style.LetterSpacing);
    }
}
