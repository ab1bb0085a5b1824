using Publisher.Writers.Pdf.Layout.Blocks;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>A line of a cell's text.</summary>
/// <param name="Piece">The paragraph.</param>
/// <param name="Line">Which of its lines.</param>
/// <param name="SpaceBefore">Above it, in points; none at the top of a cell.</param>
internal readonly record struct CellLine(TextPiece Piece, int Line, double SpaceBefore)
{
    public double Height => Piece.Block.Pitch;
}
