using Publisher.Import.Reading;
using Publisher.Import.Reading.Pdf;

namespace Publisher.Import.Tests.Pdf;

/// <summary>What is read from pages, in a form that tests can compare.</summary>
internal static class PageReading
{
    public static SourceDocument Read(params ReadOnlySpan<PageBuilder> pages)
    {
        var contents = new List<Publisher.Pdf.Content.PageContent>();
        foreach (var page in pages)
        {
            contents.Add(page.ToPage());
        }

        return PagesReader.Read(contents);
    }

    /// <summary>The lines outside of tables.</summary>
    public static IEnumerable<string> Lines(this SourceDocument document) => document.Blocks.OfType<SourceLine>().Select(line => line.Text.Text);

    /// <summary>Each table as rows of cells: <c>text@column+span</c>, <c>^</c> for the lower parts of merged ones.</summary>
    public static IEnumerable<string> Tables(this SourceDocument document) =>
        document.Blocks.OfType<SourceTable>().Select(table => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell =>
            $"{(cell.IsCovered ? "^" : cell.Text.Text)}@{cell.Column}{(cell.ColumnSpan == 1 ? "" : $"+{cell.ColumnSpan}")}")))));
}
