namespace Publisher.Writers.Pdf.Layout.Text;

/// <summary>The room that lines have, in points.</summary>
/// <param name="Left">From the block's left edge to the lines' left edge.</param>
/// <param name="Width">Of a line.</param>
/// <param name="FirstIndent">How much further in the first line starts.</param>
internal readonly record struct Measure(double Left, double Width, double FirstIndent)
{
    public double WidthOf(bool isFirst) => isFirst ? Width - FirstIndent : Width;
}
