namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>A coloured rectangle, in points from the page's upper left corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">To the right.</param>
/// <param name="Height">Downwards.</param>
/// <param name="Color">RRGGBB.</param>
internal readonly record struct Fill(double X, double Y, double Width, double Height, string Color);
