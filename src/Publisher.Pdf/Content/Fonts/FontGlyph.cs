namespace Publisher.Pdf.Content.Fonts;

/// <summary>What a code means in a font.</summary>
/// <param name="Text">Its characters; "\uFFFD" when nobody can tell.</param>
/// <param name="Width">How far it moves the pen, in text space: 1 is the font's size.</param>
/// <param name="IsBlankCode">Whether it is the single byte 32, which word spacing applies to (ISO 32000-1 §9.3.3).</param>
internal readonly record struct FontGlyph(string Text, double Width, bool IsBlankCode);
