using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A stretch of a block's glyphs under one tag.</summary>
/// <param name="Start">Index of the first glyph.</param>
/// <param name="Tag">The element it belongs to: the block's own or one inside it.</param>
internal readonly record struct TextSpan(int Start, Tag Tag);
