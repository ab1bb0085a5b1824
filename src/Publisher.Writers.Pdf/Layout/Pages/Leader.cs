namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>The dots of a line of contents.</summary>
/// <param name="X1">Where they may begin.</param>
/// <param name="X2">Where they end.</param>
/// <param name="Y">The middle of the dots.</param>
/// <param name="Size">Type size of the line, in points.</param>
internal readonly record struct Leader(double X1, double X2, double Y, double Size);
