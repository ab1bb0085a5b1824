namespace Publisher.Pdf.Content.Fonts;

/// <summary>A font as content streams use it: codes in, characters and widths out (ISO 32000-1 §9.5).</summary>
internal abstract class ContentFont
{
    public required bool IsBold { get; init; }

    /// <summary>Whether it writes from top to bottom. Of the metrics for it, DW2 is known; W2 is not looked at.</summary>
    public bool IsVertical { get; init; }

    /// <summary>From the baseline of a glyph up to its origin in vertical writing (§9.7.4.3).</summary>
    public double VerticalOrigin { get; init; } = 0.88;

    public double VerticalAdvance { get; init; } = -1;

    /// <summary>How large glyphs are for a size of 1; other than 1 only in Type 3 fonts with coordinates of their own.</summary>
    public double SizeFactor { get; init; } = 1;

    /// <summary>The next glyph of a string; moves <paramref name="at"/> on by at least one byte.</summary>
    public abstract FontGlyph Next(ReadOnlySpan<byte> text, ref int at);
}
