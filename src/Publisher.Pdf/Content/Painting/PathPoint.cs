namespace Publisher.Pdf.Content.Painting;

/// <summary>A point of a path, in the page's coordinates.</summary>
internal readonly record struct PathPoint(double X, double Y, PathStep Step);
