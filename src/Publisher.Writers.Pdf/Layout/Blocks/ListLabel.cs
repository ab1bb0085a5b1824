using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>The printed label of a list item.</summary>
/// <param name="Block">Its words, in one line.</param>
/// <param name="X">Its left edge, in points from that of the page's type area or of the cell.</param>
/// <param name="Tag">Its element.</param>
internal sealed record ListLabel(TextBlock Block, double X, Tag Tag);
