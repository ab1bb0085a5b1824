using Publisher.Writers.Pdf.Layout.Pages;

namespace Publisher.Writers.Pdf.Layout.Blocks;

/// <summary>The last line of an entry of the contents.</summary>
internal sealed class ContentsItem(TextPiece piece, int line, ContentsLine end) : LineItem(piece, line)
{
    /// <inheritdoc />
    public override void Place(Page page, double y)
    {
        base.Place(page, y);
        end.Place(page, y);
    }
}
