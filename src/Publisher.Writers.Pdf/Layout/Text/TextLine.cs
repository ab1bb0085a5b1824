namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A line of a block of text.</summary>
/// <param name="Start">Index of its first glyph.</param>
/// <param name="End">Index after its last glyph.</param>
/// <param name="Left">Where its ink begins, in points from the block's left edge.</param>
/// <param name="Right">Where its ink ends, hanging blanks left out.</param>
internal readonly record struct TextLine(int Start, int End, float Left, float Right);
