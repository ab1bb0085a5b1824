namespace Publisher.Pdf.Content.Fonts;

/// <summary>Codes that stand in a row, and what is said about them.</summary>
internal readonly record struct CodeRange<T>(uint Low, uint High, T Value);
