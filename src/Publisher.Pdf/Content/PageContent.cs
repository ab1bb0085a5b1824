using System.Collections.Immutable;

namespace Publisher.Pdf.Content;

/// <summary>What a page shows, in points from its top left corner, y downwards, after Rotate, within its crop box.</summary>
/// <param name="Width">Of the page as shown.</param>
/// <param name="Height">Of the page as shown.</param>
/// <param name="Glyphs">In the order of painting.</param>
/// <param name="Lines">Straight horizontal and vertical rules: strokes, and filled rectangles thin enough to be meant so.</param>
/// <param name="ImageArea">How much of the page images cover, 0 to 1.</param>
/// <param name="UnknownGlyphs">How many glyphs have characters that nobody can tell: no ToUnicode, unknown encoding.</param>
public sealed record PageContent(
    double Width,
    double Height,
    ImmutableArray<PlacedGlyph> Glyphs,
    ImmutableArray<RuledLine> Lines,
    double ImageArea,
    int UnknownGlyphs);
