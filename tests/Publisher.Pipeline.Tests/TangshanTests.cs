using Publisher.Pipeline.Tests.Projections;

namespace Publisher.Pipeline.Tests;

/// <summary>The whole disclosure of 唐山市商务局 2024, compared with what was published.</summary>
public sealed class TangshanTests(TangshanFixture built) : IClassFixture<TangshanFixture>
{
    private static readonly PublishedText Published = new("tangshan-2024.txt");

    [Fact]
    public void Builds_without_a_finding_of_severity_error() => Assert.False(built.Report.HasErrors);

    [Fact]
    public void Word_text_holds_the_published_text_in_one_run() =>
        AssertContains(new DocxText(built.Word).Text);

    [Fact]
    public void Html_text_holds_the_published_text_in_one_run() =>
        AssertContains(new HtmlText(built.Html).Text);

    [Fact]
    public void Pdf_structure_holds_the_published_text_in_one_run() =>
        AssertContains(new PdfText(built.Pdf).StructureText);

    [Fact]
    public void Word_bookmarks_stand_where_the_published_ones_do()
    {
        var bookmarks = new DocxText(built.Word).Bookmarks.Where(bookmark => bookmark.Name.StartsWith("_Toc_", StringComparison.Ordinal)).ToList();

        Assert.Equal(44, Published.Bookmarks.Count);
        Assert.Equal(
            Published.Bookmarks.Select(bookmark => (bookmark.Name, bookmark.Line.WithoutBlanks())),
            bookmarks.Select(bookmark => (bookmark.Name, bookmark.Text.WithoutBlanks())));
    }

    [Fact]
    public void Html_ids_stand_where_the_published_bookmarks_do()
    {
        var ids = new HtmlText(built.Html).Ids;

        Assert.All(Published.Bookmarks, bookmark =>
            Assert.Equal(bookmark.Line.WithoutBlanks(), ids[bookmark.Name].WithoutBlanks()));
    }

    [Fact]
    public void Pdf_destinations_lead_to_the_pages_of_the_published_bookmarks()
    {
        var pdf = new PdfText(built.Pdf);
        var (destinations, pages) = (pdf.Destinations, pdf.Pages);

        Assert.All(Published.Bookmarks, bookmark =>
            Assert.Contains(bookmark.Line.WithoutBlanks(), pages[destinations[bookmark.Name] - 1].WithoutBlanks(), StringComparison.Ordinal));
    }

    [Fact]
    public void Qpdf_finds_no_fault()
    {
        var (code, output) = RealTool.Run("qpdf", "--check", built.Pdf);

        Assert.Equal(0, code);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_a_map_to_unicode()
    {
        var lines = RealTool.Run("pdffonts", built.Pdf).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"\syes\s+yes\s+yes\s+\d+\s+\d+\s*$", line));
    }

    [Fact]
    public void Word_has_all_tables() => Assert.Equal(2 * 41, new DocxText(built.Word).TableCount);

    private static void AssertContains(string text)
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
