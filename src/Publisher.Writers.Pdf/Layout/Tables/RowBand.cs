namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>A row, or a part of it, at its place on a page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Y">Upper edge in points from the page's top.</param>
/// <param name="Height">In points.</param>
internal readonly record struct RowBand(int Row, double Y, double Height);
