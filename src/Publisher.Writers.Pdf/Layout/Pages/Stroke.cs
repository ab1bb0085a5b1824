namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>A straight line, in points from the page's upper left corner.</summary>
internal readonly record struct Stroke(double X1, double Y1, double X2, double Y2, double Width);
