using Publisher.Documents.Outline;
using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>The end of an entry of the contents, where its page number goes when all pages are known.</summary>
internal sealed class ContentsLine(OutlineEntry entry, ParagraphStyle style, Tag link, double textEnd, double right)
{
    public OutlineEntry Entry { get; } = entry;

    public ParagraphStyle Style { get; } = style;

    public Tag Link { get; } = link;

    /// <summary>Where the last line's words end, in points from the type area's left edge.</summary>
    public double TextEnd { get; } = textEnd;

    /// <summary>Where the number ends, in points from the type area's left edge.</summary>
    public double Right { get; } = right;

    /// <summary>Where the line came to stand.</summary>
    public Page? Page { get; private set; }

    public double Y { get; private set; }

    /// <summary>The number's place in the page's reading order.</summary>
    public int Reserved { get; private set; }

    public void Place(Page page, double y) => (Page, Y, Reserved) = (page, y, page.Reserve());
}
