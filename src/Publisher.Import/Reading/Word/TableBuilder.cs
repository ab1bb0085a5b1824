using System.Collections.Immutable;

namespace Publisher.Import.Reading.Word;

/// <summary>
/// Collects the rows of a table. A table in a cell becomes a table of its own behind that row; a row whose one cell holds
/// tables is a frame, and its content takes its place.
/// </summary>
/// <param name="document">Counts texts.</param>
/// <param name="number">The table's number in the file.</param>
/// <param name="blocks">Receives the table, and what stands inside it.</param>
internal sealed class TableBuilder(DocumentBuilder document, int number, List<WordBlock> blocks)
{
    private readonly ImmutableArray<SourceRow>.Builder _rows = ImmutableArray.CreateBuilder<SourceRow>();
    private readonly ImmutableArray<int>.Builder _widths = ImmutableArray.CreateBuilder<int>();
    private int _count;

    /// <summary>The next column of the grid is so wide, in twips.</summary>
    public void AddColumn(int width) => _widths.Add(width);

    public void Add(List<WordCell> cells)
    {
        _count++;
        if (cells is [{ HasTable: true } frame])
        {
            Close();
            blocks.AddRange(frame.Blocks);
            return;
        }

        var row = ImmutableArray.CreateBuilder<SourceCell>(cells.Count);
        foreach (var cell in cells)
        {
            var text = document.NewText(new SourcePlace(SourcePlaceKind.Cell, number, _count, row.Count + 1), cell.Text);
            row.Add(new SourceCell(text, cell.Column, cell.Span, cell.IsCovered));
        }

        _rows.Add(new SourceRow(row.MoveToImmutable()));
        foreach (var cell in cells)
        {
            if (cell.HasTable)
            {
                Close();
                blocks.AddRange(cell.Blocks.Where(block => block.Table is not null));
            }
        }
    }

    /// <summary>Ends the table, or the part of it above another table.</summary>
    public void Close()
    {
        if (_rows.Count > 0)
        {
            blocks.Add(new WordBlock(new SourceTable(_rows.DrainToImmutable()) { GridWidths = _widths.ToImmutable() }));
        }
    }
}
