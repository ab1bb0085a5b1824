using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>A whole disclosure compared with what its department published: words, bookmarks, rows and merged cells.</summary>
public abstract class PublishedTests<TFixture>(TFixture built) : IClassFixture<TFixture>
    where TFixture : PublishedFixture
{
    protected TFixture Built { get; } = built;

    /// <summary>How many bookmarks of the numbering the department's file has.</summary>
    protected abstract int BookmarkCount { get; }

    /// <summary>How many cells a published row of indicators has; a blank one that only fills the grid is left out.</summary>
    protected virtual IReadOnlyList<int> PublishedColumns => [0, 1, 2, 3, 4, 5];

    protected virtual int PublishedCellCount => 6;

    private PublishedText Published => Built.Published;

    [Fact]
    public void Builds_without_a_finding_of_severity_error() => Assert.False(Built.Report.HasErrors);

    [Fact]
    public void Word_text_holds_the_published_text_in_one_run() =>
        AssertContains(new DocxText(Built.Word).Text);

    [Fact]
    public void Html_text_holds_the_published_text_in_one_run() =>
        AssertContains(new HtmlText(Built.Html).Text);

    [Fact]
    public void Pdf_structure_holds_the_published_text_in_one_run() =>
        AssertContains(new PdfText(Built.Pdf).StructureText);

    [Fact]
    public void Word_bookmarks_stand_where_the_published_ones_do()
    {
        var bookmarks = new DocxText(Built.Word).Bookmarks.Where(bookmark => bookmark.Name.StartsWith("_Toc_", StringComparison.Ordinal)).ToList();

        Assert.Equal(BookmarkCount, Published.Bookmarks.Count);
        Assert.Equal(
            Published.Bookmarks.Select(bookmark => (bookmark.Name, bookmark.Line.WithoutBlanks())),
            bookmarks.Select(bookmark => (bookmark.Name, bookmark.Text.WithoutBlanks())));
    }

    [Fact]
    public void Html_ids_stand_where_the_published_bookmarks_do()
    {
        var ids = new HtmlText(Built.Html).Ids.Where(id => id.Key.StartsWith("_Toc_", StringComparison.Ordinal));

        Assert.Equal(
            Published.Bookmarks.Select(bookmark => (bookmark.Name, bookmark.Line.WithoutBlanks())),
            ids.Select(id => (id.Key, id.Value.WithoutBlanks())));
    }

    [Fact]
    public void Pdf_destinations_lead_to_the_pages_of_the_published_bookmarks()
    {
        var pdf = new PdfText(Built.Pdf);
        var (destinations, pages) = (pdf.Destinations, pdf.Pages);

        Assert.Equal(
            Published.Bookmarks.Select(bookmark => bookmark.Name).Order(StringComparer.Ordinal),
            destinations.Keys.Where(name => name.StartsWith("_Toc_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(Published.Bookmarks, bookmark =>
            Assert.Contains(bookmark.Line.WithoutBlanks(), pages[destinations[bookmark.Name] - 1].WithoutBlanks(), StringComparison.Ordinal));
    }

    [Fact]
    public void Word_rows_and_merged_cells_are_the_published_ones() => AssertRows(new DocxText(Built.Word).Tables);

    [Fact]
    public void Html_rows_and_merged_cells_are_the_published_ones() => AssertRows(new HtmlText(Built.Html).Tables);

    [Fact]
    public void Qpdf_finds_no_fault()
    {
        var (code, output) = RealTool.Run("qpdf", "--check", Built.Pdf);

        Assert.Equal(0, code);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_a_map_to_unicode()
    {
        var lines = RealTool.Run("pdffonts", Built.Pdf).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"\syes\s+yes\s+yes\s+\d+\s+\d+\s*$", line));
    }

    /// <summary>
    /// In the department's file the cells below a merged one are blank, so the first cells of a row that are blank there must
    /// be merged here, and no others.
    /// </summary>
    private void AssertRows(IReadOnlyList<TableText> tables)
    {
        var own = tables.Select(table => table.IndicatorRows).Where(rows => rows.Count > 0).ToList();
        var wanted = Published.IndicatorRows(PublishedCellCount, PublishedColumns, [.. own.Select(rows => rows.Count)]);

        Assert.NotEmpty(own);
        Assert.Equal(wanted.Count, own.Count);
        for (var i = 0; i < own.Count; i++)
        {
            Assert.Equal(wanted[i].Select(Print), own[i].Select(row => Print([.. row.Select(cell => cell.Text)])));
            Assert.All(own[i].Zip(wanted[i]), pair =>
            {
                var (row, cells) = pair;
                var isBlankRow = cells.All(cell => cell.Length == 0);
                for (var column = 0; column < cells.Count; column++)
                {
                    Assert.Equal(column < 2 && cells[column].Length == 0 && !isBlankRow, row[column].IsCovered);
                }
            });
        }
    }

    private static string Print(IReadOnlyList<string> cells) => string.Join('|', cells.Select(cell => cell.WithoutBlanks()));

    private void AssertContains(string text)
    {
        var (all, wanted) = (text.WithoutBlanks(), Published.Words.WithoutBlanks());
        if (!all.Contains(wanted, StringComparison.Ordinal))
        {
            // Says where the texts part, instead of printing both.
            var start = all.IndexOf(wanted[..40], StringComparison.Ordinal);
            Assert.True(start >= 0, "The text does not even begin.");
            var length = all.AsSpan(start).CommonPrefixLength(wanted);
            var found = all.Substring(start + length, Math.Min(40, all.Length - start - length));
            Assert.Fail($"After “{wanted[Math.Max(0, length - 30)..length]}”: expected “{wanted.Substring(length, Math.Min(40, wanted.Length - length))}”, found “{found}”.");
        }
    }
}
