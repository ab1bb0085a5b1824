using Publisher.Writers.Pdf.Layout.Blocks;

namespace Publisher.Writers.Pdf.Layout.Pages;

/// <summary>A line of a paragraph.</summary>
internal class LineItem(TextPiece piece, int line) : FlowItem
{
    /// <inheritdoc />
    public override double Height => piece.Block.Pitch;

    protected TextPiece Piece => piece;

    protected int Line => line;

    /// <inheritdoc />
    public override double GetX(Page page) => page.Left + piece.X;

    /// <inheritdoc />
    public override void Place(Page page, double y)
    {
        if (line == 0 && piece.Label is { } label)
        {
            page.Add(new PlacedText(label.Block, 0, 1, page.Left + label.X, y, label.Tag));
        }

        if (!piece.Block.IsEmpty)
        {
            page.Add(new PlacedText(piece.Block, line, 1, page.Left + piece.X, y, piece.Tag));
        }
    }
}
