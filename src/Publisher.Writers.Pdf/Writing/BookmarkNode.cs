using Publisher.Documents.Outline;
using Publisher.Pdf.Writing;

namespace Publisher.Writers.Pdf.Writing;

/// <summary>A heading in the reader's outline pane, with those below it.</summary>
internal sealed class BookmarkNode(OutlineEntry? entry, PdfReference reference)
{
    /// <summary>Null for the outline itself.</summary>
    public OutlineEntry? Entry { get; } = entry;

    public PdfReference Reference { get; } = reference;

    public List<BookmarkNode> Children { get; } = [];

    /// <summary>How many entries are seen below it when everything is unfolded.</summary>
    public int Count => Children.Count + Children.Sum(child => child.Count);
}
