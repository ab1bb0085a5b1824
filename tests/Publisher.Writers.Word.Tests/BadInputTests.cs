using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Styles;
using Publisher.Documents.Tables;
using Publisher.Text.Sources;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;
using static Publisher.Writers.Word.Tests.Samples.Tree;

namespace Publisher.Writers.Word.Tests;

public sealed class BadInputTests
{
    private static readonly SourceSpan Place = new(new SourceFile("data/项目.yaml", "项目名称: 材料印刷费"), 6, 5);

    [Fact]
    public void Reports_an_id_that_is_used_twice() =>
        Assert.Equal(["PUB5202"], Codes(Tree.Document(Heading(1, "一", "same"), Heading(1, "二", "same"))));

    [Theory]
    [InlineData("a-b.c")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("_123456789_123456789_123456789_123456789_1")]
    public void Renames_bookmarks_that_word_cannot_have_and_keeps_the_links(string id)
    {
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(Heading(1, "一", id), Paragraph(Link("#" + id, "链接"))));
        Assert.Equal(["PUB5201"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.False(diagnostics.HasErrors);
        Assert.Empty(Lint.Messages(file));
    }

    [Fact]
    public void Keeps_bookmarks_apart_that_differ_in_case_only()
    {
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(Heading(1, "一", "id"), Heading(1, "二", "ID")));
        Assert.Equal(["PUB5201"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Empty(Lint.Messages(file));
    }

    [Theory]
    [InlineData("#nowhere", "PUB5203")]
    [InlineData("javascript:alert(1)", "PUB5204")]
    [InlineData("file:///etc/passwd", "PUB5204")]
    [InlineData("relative.html", "PUB5204")]
    [InlineData("https://", "PUB5204")]
    [InlineData("", "PUB5204")]
    public void Reports_links_that_a_file_may_not_have_and_keeps_their_words(string target, string code)
    {
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(Paragraph(new Link(Place, target, [Words("链接")]))));
        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(Place, diagnostics.Single().Span);
        Assert.Equal("链接\n", WordText.Of(file));
    }

    [Fact]
    public void Reports_a_link_inside_a_link() => Assert.Equal(
        ["PUB5211"],
        Codes(Tree.Document(Paragraph(new Link(Place, "https://example.gov.cn", [Link("https://example.org", "内")])))));

    [Theory]
    [InlineData(0x0)]
    [InlineData(0x1B)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFF)]
    public void Reports_characters_that_no_file_can_hold_at_their_place(int character)
    {
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(Paragraph(new TextRun(Place, $"a{(char)character}b"))));
        Assert.Equal(["PUB5205"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(Place, diagnostics.Single().Span);
        Assert.Empty(Conformance.Errors(file));
    }

    [Fact]
    public void Reports_rows_that_leave_the_grid_and_still_writes_a_regular_one()
    {
        var table = Table(2, [], [Row(Cell("一")), Row(Cell("一"), Cell("二"), Cell("三")), Row(Cell("一", rows: 5), Cell("二"))]);
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(table));
        Assert.Equal(["PUB5206", "PUB5206", "PUB5206"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Empty(Lint.Messages(file));
        Assert.Empty(Conformance.Errors(file));
    }

    [Fact]
    public void Reports_more_columns_than_word_opens() =>
        Assert.Equal(["PUB5207"], Codes(Tree.Document(Table(64, [], [Row([.. Enumerable.Repeat(Cell("一"), 64)])]))));

    [Fact]
    public void Reports_styles_that_the_layout_lacks() => Assert.Equal(
        ["PUB5208", "PUB5208", "PUB5208"],
        Codes(Tree.Document(
            Styled("没有的样式", "一"),
            Section("没有的页面", Paragraph("二")),
            Table(1, [], [Row(Cell("三"))], "没有的表格"))));

    [Fact]
    public void Reports_pages_and_contents_in_a_cell()
    {
        var cell = new TableCell(default, "单元格", [new PageBreak(default), new TableOfContents(default, 1, 4), Section("横页", Paragraph("一"))]);
        var (file, diagnostics) = WordFile.WithFindings(Tree.Document(Table(1, [], [Row(cell)])));
        Assert.Equal(["PUB5209", "PUB5209", "PUB5209"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("一\t\n", WordText.Of(file));
    }

    [Fact]
    public void Reports_a_page_without_room()
    {
        var sheet = OfficialStyles.Sheet with { Pages = OfficialStyles.Sheet.Pages.SetItem("公文", new PageStyle { Name = "公文", MarginLeft = 120, MarginRight = 100 }) };
        Assert.Equal(["PUB5210"], Codes(Tree.Styled(sheet, Paragraph("一"))));
    }

    [Fact]
    public void Writes_an_empty_document()
    {
        var file = WordFile.Of(Tree.Document());
        Assert.Empty(Conformance.Errors(file));
        Assert.Empty(Lint.Messages(file));
    }

    [Fact]
    public void Keeps_apart_styles_whose_names_word_takes_for_the_same()
    {
        var sheet = OfficialStyles.Sheet with
        {
            Paragraphs = OfficialStyles.Sheet.Paragraphs.AddRange(
                new[] { "heading 1", "Heading1", "标题 1", "Normal", "normal", "强调", "a,b", "a b", "ab", "项目表", "footer", "页脚", "分隔" }
                    .Select(name => KeyValuePair.Create(name, new ParagraphStyle { Name = name }))),
        };
        var file = WordFile.Of(Tree.Styled(sheet, [.. sheet.Paragraphs.Keys.Order(StringComparer.Ordinal).Select(name => Styled(name, name))]));
        Assert.Empty(Conformance.Errors(file));
        Assert.Empty(Lint.Messages(file));
    }

    private static IEnumerable<string> Codes(Documents.Document document) =>
        WordFile.WithFindings(document).Diagnostics.Select(diagnostic => diagnostic.Code);
}
