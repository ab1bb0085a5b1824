using Publisher.Pdf.Content;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>A cell of a table's grid, with the glyphs that stand in it.</summary>
internal sealed record CellArea(int Row, int Column, int RowSpan, int ColumnSpan)
{
    public List<PlacedGlyph> Glyphs { get; } = [];
}
