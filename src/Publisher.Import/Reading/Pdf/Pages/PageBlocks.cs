using Publisher.Import.Reading.Pdf.Lines;
using Publisher.Import.Reading.Pdf.Tables;

namespace Publisher.Import.Reading.Pdf.Pages;

/// <summary>The lines and tables of a page from top to bottom.</summary>
/// <param name="Page">The page.</param>
/// <param name="Blocks">What is on it.</param>
internal sealed record PageBlocks(PrintedPage Page, List<PageBlock> Blocks)
{
    public static PageBlocks Read(PrintedPage page, LineReader reader)
    {
        var blocks = new List<PageBlock>();
        foreach (var line in page.Lines)
        {
            blocks.AddRange(RowText.Read(line, reader).Select(part => PageBlock.Of(part with { Page = page.Number })));
        }

        blocks.AddRange(page.Tables.Select(table => PageBlock.Of(table, PrintedTable.Read(table, reader, page.Number))));
        return new PageBlocks(page, [.. blocks.OrderBy(block => block.Top)]);
    }
}
