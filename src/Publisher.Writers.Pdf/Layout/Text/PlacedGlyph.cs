namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A glyph at its place in a block of text.</summary>
/// <param name="Rune">The code point that it shows.</param>
/// <param name="Glyph">The face's glyph.</param>
/// <param name="Face">Index of the face in the <see cref="GlyphSource"/>.</param>
/// <param name="X">Where its origin is, in points from the block's left edge.</param>
internal readonly record struct PlacedGlyph(int Rune, ushort Glyph, ushort Face, float X);
