using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Blocks;
using Publisher.Writers.Pdf.Layout.Structure;

namespace Publisher.Writers.Pdf.Layout.Tables;

/// <summary>
/// Sets the content of cells. What cannot stand in a cell on paper is an error, not left out in silence.
/// </summary>
internal sealed class CellFlow(LayoutContext context) : BlockFlow(context)
{
    private readonly ImmutableArray<CellLine>.Builder _lines = ImmutableArray.CreateBuilder<CellLine>();
    private double _space;

    /// <inheritdoc />
    protected override bool IsOnGrid => false;

    /// <param name="cell">The cell.</param>
    /// <param name="tag">Its element.</param>
    /// <param name="width">Between its paddings, in points.</param>
    public ImmutableArray<CellLine> Set(TableCell cell, Tag tag, double width)
    {
        _lines.Clear();
        _space = 0;
        VisitContent(cell.Blocks, tag, 0, width);
        return _lines.DrainToImmutable();
    }

    /// <inheritdoc />
    protected override void AddText(TextPiece piece, bool isHeading)
    {
        _space += piece.Style.SpaceBefore;
        for (var i = 0; i < piece.Block.Lines.Length; i++)
        {
            _lines.Add(new CellLine(piece, i, _lines.Count == 0 ? 0 : _space));
            _space = 0;
        }

        _space = piece.Style.SpaceAfter;
    }

    /// <inheritdoc />
    protected override void AddTable(Table table, Tag parent, double left, double width) => Reject(table, "table");

    /// <inheritdoc />
    protected override void AddContents(TableOfContents contents, Tag parent, double left, double width) =>
        Reject(contents, "toc");

    /// <inheritdoc />
    protected override void AddPageBreak(PageBreak pageBreak) => Reject(pageBreak, "page-break");

    /// <inheritdoc />
    protected override void AddSection(Section section, Tag parent, double left, double width)
    {
        if (section.PageStyle is not null)
        {
            Reject(section, "section");
        }

        Visit(section.Blocks, parent, left, width);
    }

    private void Reject(Block block, string element) =>
        Context.Diagnostics.Add(LayoutDiagnostics.NotInCell(block.Span, element));
}
