namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The characters of a line before they are placed.</summary>
/// <param name="Start">Index of the first cluster.</param>
/// <param name="End">Index after the last one; blanks that hang count, a line break does not.</param>
/// <param name="IsLast">Whether the paragraph or a line break ends it: it is not justified.</param>
internal readonly record struct LineRange(int Start, int End, bool IsLast);
