using System.Collections.Immutable;

namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>A paragraph, heading or label broken into lines.</summary>
/// <param name="Glyphs">All glyphs in reading order.</param>
/// <param name="Lines">Its lines: at least one.</param>
/// <param name="Spans">The stretches of its text by tag, in order; none without tags.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="Pitch">Distance from baseline to baseline in points.</param>
internal sealed record TextBlock(
    ImmutableArray<PlacedGlyph> Glyphs,
    ImmutableArray<TextLine> Lines,
    ImmutableArray<TextSpan> Spans,
    double Size,
    double Pitch)
{
    /// <summary>
    /// The em box of Chinese type reaches from 0.12 em below the baseline to 0.88 em above it in all fonts.
    /// </summary>
    private const double Ascent = 0.88;

    public double Height => Lines.Length * Pitch;

    public bool IsEmpty => Glyphs.IsEmpty;

    /// <summary>
    /// From a line's top to its baseline: the em box stands in the middle of the pitch, as Word sets it on a line grid.
    /// </summary>
    public double Baseline => ((Pitch - Size) / 2) + (Ascent * Size);
}
