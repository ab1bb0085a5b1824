using System.Collections.Immutable;
using System.Xml.Linq;
using Publisher.Documents.Blocks;
using Publisher.Documents.Outline;
using Publisher.Documents.Tables;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;
using static Publisher.Writers.Word.Tests.Reading.WordParts;
using static Publisher.Writers.Word.Tests.Samples.Tree;

namespace Publisher.Writers.Word.Tests;

public sealed class TableTests
{
    private const int TypeWidth = 8845;

    [Fact]
    public void Merges_on_one_grid()
    {
        var table = Written(Table(3, [], [Row(Cell("甲", columns: 2, rows: 2), Cell("乙")), Row(Cell("丙"))]));
        var rows = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(Describe)).ToList();
        Assert.Equal(["2 restart 甲", "1  乙"], rows[0]);
        Assert.Equal(["2 continue ", "1  丙"], rows[1]);

        static string Describe(XElement cell) =>
            $"{Val(cell.Descendants(W + "gridSpan").SingleOrDefault()) ?? "1"} {Val(cell.Descendants(W + "vMerge").SingleOrDefault())} {string.Concat(cell.Descendants(W + "t").Select(text => text.Value))}";
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(63)]
    public void Makes_columns_add_up_to_the_type_width(int columns)
    {
        var table = Written(Table(columns, [], [Row([.. Enumerable.Repeat(Cell("一"), columns)])]));
        var widths = table.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ToList();
        Assert.Equal(TypeWidth, widths.Sum());
        Assert.Equal(TypeWidth, (int)table.Descendants(W + "tblW").Single().Attribute(W + "w")!);
        Assert.Equal(widths, table.Descendants(W + "tcW").Select(width => (int)width.Attribute(W + "w")!));
    }

    [Fact]
    public void Repeats_head_rows_and_keeps_rows_whole()
    {
        var table = Written(Table(1, [Row(Header("头")), Row(Header("头二"))], [Row(Cell("身"))]));
        Assert.Equal([1, 1, 0], table.Elements(W + "tr").Select(row => row.Descendants(W + "tblHeader").Count()));
        Assert.All(table.Elements(W + "tr"), row => Assert.Single(row.Descendants(W + "cantSplit")));
    }

    [Fact]
    public void Tells_readers_who_cannot_see_what_a_table_is()
    {
        var table = Part(WordFile.Of(Tree.Document(Heading(4, "1.材料印刷费"), Table(1, [Row(Header("头"))], [Row(Header("行", scope: CellScope.Row))]) with { Summary = "项目基本情况" })))
            .Descendants(W + "tbl").Single();
        Assert.Equal("1.材料印刷费", Val(table.Descendants(W + "tblCaption").Single()));
        Assert.Equal("项目基本情况", Val(table.Descendants(W + "tblDescription").Single()));
        var look = table.Descendants(W + "tblLook").Single();
        Assert.Equal(("1", "1", "06A0"), ((string?)look.Attribute(W + "firstRow"), (string?)look.Attribute(W + "firstColumn"), Val(look)));
    }

    [Fact]
    public void Keeps_adjacent_tables_apart_with_a_paragraph_without_words()
    {
        var one = Table(1, [], [Row(Cell("一"))]);
        var file = WordFile.Of(Tree.Document(one, one, Paragraph("后")));
        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], Part(file).Element(W + "body")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("一\t\n一\t\n后\n", WordText.Of(file));
    }

    [Fact]
    public void Gives_the_space_around_a_table_to_its_neighbours()
    {
        var file = WordFile.Of(Tree.Document(Paragraph("前"), Table(1, [], [Row(Cell("一"))], "指标表"), Paragraph("后")));
        var spacings = Part(file).Element(W + "body")!.Elements(W + "p").Select(paragraph => paragraph.Descendants(W + "spacing").Single()).ToList();
        Assert.Equal("120", (string?)spacings[0].Attribute(W + "after"));
        Assert.Equal("240", (string?)spacings[1].Attribute(W + "before"));
    }

    [Fact]
    public void Ends_cells_sections_and_the_document_with_a_paragraph()
    {
        var inner = Table(1, [], [Row(Cell("内"))]);
        var outer = Table(1, [], [Row(new TableCell(default, "单元格", [inner]))]);
        var file = WordFile.Of(Tree.Document(Section("横页", outer), outer));
        Assert.Empty(Lint.Messages(file));
        Assert.Empty(Conformance.Errors(file));
        Assert.Equal("p", Part(file).Element(W + "body")!.Elements().SkipLast(1).Last().Name.LocalName);
    }

    [Fact]
    public void Draws_lines_and_margins_in_a_named_table_style()
    {
        var style = Part(WordFile.Of(Tree.Document(Paragraph("正文"))), "word/styles.xml").Elements(W + "style")
            .Single(style => (string?)style.Attribute(W + "styleId") == "项目表");
        Assert.Equal("8", (string?)style.Descendants(W + "top").First().Attribute(W + "sz"));
        Assert.Equal("4", (string?)style.Descendants(W + "insideV").Single().Attribute(W + "sz"));
        Assert.Equal("80", (string?)style.Descendants(W + "tblCellMar").Single().Element(W + "left")!.Attribute(W + "w"));
    }

    [Fact]
    public void Keeps_rows_together_that_the_pages_keep_together()
    {
        var table = Table(2, [Row(Header("头"), Header("头"))], [Row(Cell("一"), Cell("")), Row(Cell("二"), Cell("二")), Row(Cell("三"), Cell("三"))]);
        var pages = Pagination.Unknown with
        {
            BoundRows = new Dictionary<Table, ImmutableArray<bool>>(ReferenceEqualityComparer.Instance) { [table] = [false, true, true, false] },
        };
        var file = WordFile.Of(Tree.Document(table, Table(1, [], [Row(Cell("别表")), Row(Cell("别表"))])), new WordWriterOptions { Pagination = pages });
        var rows = Part(file).Descendants(W + "tr").Select(row => row.Descendants(W + "keepNext").Count());

        // Both cells of the head and of the first row, with words or without.
        Assert.Equal([2, 2, 0, 0, 0, 0], rows);
        Assert.Empty(Conformance.Errors(file));
    }

    [Fact]
    public void Makes_a_row_as_high_as_text_margins_and_line_together()
    {
        var margins = Part(WordFile.Of(Tree.Document(Table(1, [], [Row(Cell("一"))]))), "word/styles.xml")
            .Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == "项目表").Descendants(W + "tblCellMar").Single();

        // Two points from the text to the middle of the line, of which the line takes a quarter.
        Assert.Equal(["35", "35"], new[] { "top", "bottom" }.Select(edge => (string?)margins.Element(W + edge)!.Attribute(W + "w")));
    }

    [Fact]
    public void Shades_and_aligns_cells_by_their_style()
    {
        var cell = Written(Table(1, [], [Row(Header("头"))])).Descendants(W + "tc").Single();
        Assert.Equal("EDEDED", (string?)cell.Descendants(W + "shd").Single().Attribute(W + "fill"));
        Assert.Equal("center", Val(cell.Descendants(W + "vAlign").Single()));
    }

    [Fact]
    public void Starts_a_new_page_before_a_table_that_follows_a_page_break()
    {
        var body = Part(WordFile.Of(Tree.Document(Paragraph("前"), new PageBreak(default), Table(1, [], [Row(Cell("一"))])))).Element(W + "body")!;
        Assert.Single(body.Elements().First(element => element.Name == W + "tbl").ElementsBeforeSelf().Last().Descendants(W + "pageBreakBefore"));
    }

    private static XElement Written(Table table) => Part(WordFile.Of(Tree.Document(table))).Descendants(W + "tbl").Single();

    private static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");
}
