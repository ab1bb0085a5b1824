using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Layout.Structure;
using Publisher.Writers.Pdf.Layout.Text;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>A paragraph or heading set in lines, before it has a place on a page or in a cell.</summary>
/// <param name="Block">Its lines.</param>
/// <param name="X">The lines' left edge, in points from that of the page's type area or of the cell.</param>
/// <param name="Tag">The element that it is the content of; null when it has no words.</param>
/// <param name="Style">Its look.</param>
internal sealed record TextPiece(TextBlock Block, double X, Tag? Tag, ParagraphStyle Style)
{
    /// <summary>A list's label in front of its first line.</summary>
    public ListLabel? Label { get; init; }

    /// <summary>Names of the place where it stands.</summary>
    public IReadOnlyList<string> Anchors { get; init; } = [];
}
