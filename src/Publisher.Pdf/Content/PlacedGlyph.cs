namespace Publisher.Pdf.Content;

/// <summary>A glyph where it is painted.</summary>
/// <param name="Text">The characters, usually one; a blank too. Private-use and unmapped ones are "\uFFFD".</param>
/// <param name="Left">The pen's position before it.</param>
/// <param name="Right">The pen's position after it, without the spacing that the page adds between characters and words.</param>
/// <param name="Baseline">Its y.</param>
/// <param name="Size">The font size as shown.</param>
/// <param name="IsBold">By the font's name or descriptor, or by an outline around the filled glyph.</param>
/// <param name="IsArtifact">Inside marked content Artifact: headers, footers, repeated rows (ISO 32000-1 §14.8.2.2).</param>
/// <param name="IsInvisible">Rendering mode 3 or 7, as under a scan that was recognised.</param>
public readonly record struct PlacedGlyph(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double Size,
    bool IsBold,
    bool IsArtifact,
    bool IsInvisible);
