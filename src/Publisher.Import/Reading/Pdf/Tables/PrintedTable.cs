using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Paragraphs;

namespace Publisher.Import.Reading.Pdf.Tables;

/// <summary>A table with the lines in its cells; of one page, or of several.</summary>
/// <param name="Columns">Where its columns begin, and where the last one ends.</param>
/// <param name="Rows">The cells of each row from left to right, covered ones included.</param>
internal sealed record PrintedTable(double[] Columns, List<List<PrintedCell>> Rows)
{
    /// <summary>Cells have no wider padding than this, in points.</summary>
    private const double WidestPadding = 10;

    public static PrintedTable Read(PageTable table, LineReader reader, int page)
    {
        var lines = table.Cells.ConvertAll(cell => Read(cell, reader, page));
        var padding = PaddingOf(table, lines);
        var rows = new List<List<PrintedCell>>(table.Rows.Length - 1);
        for (var row = 0; row + 1 < table.Rows.Length; row++)
        {
            rows.Add([]);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var cell = table.Cells[i];
            var frame = new Frame(table.Columns[cell.Column] + padding, table.Columns[cell.Column + cell.ColumnSpan] - padding);
            for (var row = 0; row < cell.RowSpan; row++)
            {
                rows[cell.Row + row].Add(new PrintedCell(cell.Column, cell.ColumnSpan, cell.RowSpan > 1)
                {
                    IsCovered = row > 0,
                    Lines = row > 0 ? [] : lines[i].ConvertAll(line => new FramedLine(line, frame, IsInCell: true)),
                });
            }
        }

        rows.ForEach(row => row.Sort((a, b) => a.Column.CompareTo(b.Column)));
        return new PrintedTable(table.Columns, rows);
    }

    private static List<PrintedLine> Read(CellArea cell, LineReader reader, int page)
    {
        var lines = new List<PrintedLine>();
        foreach (var glyphs in LineFinder.Find(cell.Glyphs))
        {
            if (reader.Read(glyphs) is { } line)
            {
                lines.Add(line with { Page = page });
            }
        }

        return lines;
    }

    /// <summary>The least distance of words from the left line of their cell; brackets at the start of a line hang into the margin.</summary>
    private static double PaddingOf(PageTable table, List<List<PrintedLine>> lines)
    {
        var padding = WidestPadding;
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var line in lines[i])
            {
                if (!Characters.EndsNoLine(line.Text.AsSpan().TrimStart()[0]))
                {
                    padding = Math.Min(padding, line.Left - table.Columns[table.Cells[i].Column]);
                }
            }
        }

        return Math.Max(0, padding);
    }
}
