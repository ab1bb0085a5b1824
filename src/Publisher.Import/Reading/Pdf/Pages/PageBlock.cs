using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Tables;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>A line or a table on a page.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Table">The table, or null.</param>
internal sealed record PageBlock(double Top, double Bottom, PrintedLine? Line, PrintedTable? Table)
{
    public static PageBlock Of(PrintedLine line) => new(line.Baseline - line.Size, line.Baseline, line, Table: null);

    public static PageBlock Of(PageTable area, PrintedTable table) => new(area.Rows[0], area.Rows[^1], Line: null, table);
}
