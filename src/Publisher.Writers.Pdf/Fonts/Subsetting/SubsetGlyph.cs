using System.Text;

namespace Publisher.Writers.Pdf.Fonts.Subsetting;

/// <summary>A character of a subset; its CID is its place in the list.</summary>
/// <param name="Glyph">The glyph's number in the whole font.</param>
/// <param name="Rune">What it stands for in the text.</param>
internal sealed record SubsetGlyph(ushort Glyph, Rune Rune)
{
    /// <summary>The glyph for what a font lacks: first in every font, shown in none of our files.</summary>
    public static SubsetGlyph NotDefined { get; } = new(0, default);
}
