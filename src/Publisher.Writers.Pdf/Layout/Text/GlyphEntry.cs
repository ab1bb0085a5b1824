namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The glyph that serves a character in a font role.</summary>
/// <param name="Face">Index of the face in the <see cref="GlyphSource"/>.</param>
/// <param name="Glyph">The face's glyph.</param>
/// <param name="Advance">Its width in em.</param>
internal readonly record struct GlyphEntry(ushort Face, ushort Glyph, double Advance);
