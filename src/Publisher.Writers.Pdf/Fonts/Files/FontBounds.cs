namespace Publisher.Writers.Pdf.Fonts.Files;

/// <summary>A box in font units, the baseline at 0.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);
