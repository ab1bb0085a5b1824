using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>Lines of a block of text at their place on a page.</summary>
/// <param name="Block">The block.</param>
/// <param name="FirstLine">The first of its lines that stands here.</param>
/// <param name="LineCount">How many lines.</param>
/// <param name="X">The block's left edge, in points from the page's left edge.</param>
/// <param name="Y">The first line's top, in points from the page's top.</param>
/// <param name="Tag">The element that it is the content of; null: an artifact.</param>
internal readonly record struct PlacedText(TextBlock Block, int FirstLine, int LineCount, double X, double Y, Tag? Tag)
{
    public double GetBaseline(int line) => Y + ((line - FirstLine) * Block.Pitch) + Block.Baseline;
}
