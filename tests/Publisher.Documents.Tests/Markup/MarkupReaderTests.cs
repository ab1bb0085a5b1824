using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Tests.Markup;

public sealed class MarkupReaderTests
{
    [Fact]
    public void Reads_headings_with_level_style_and_id()
    {
        var blocks = Reading.Read("<h1>甲</h1><h2 class=\"标题4\" id=\"_Toc_2_2_0000000001\">乙</h2><h4>丙</h4>");
        Assert.Equal(
            ["1 标题1 ", "2 标题4 _Toc_2_2_0000000001", "4 标题4 "],
            blocks.Cast<Heading>().Select(heading => $"{heading.Level} {heading.Style} {heading.Id}"));
    }

    [Fact]
    public void Reads_sections_contents_and_page_breaks()
    {
        var blocks = Reading.Read("<section page=\"横页\" id=\"part\"><toc levels=\"2-3\"/><toc levels=\"4\"/><toc/><page-break/></section>");
        var section = Assert.IsType<Section>(Assert.Single(blocks));
        Assert.Equal(("横页", "part"), (section.PageStyle, section.Id));
        Assert.Equal(
            [(2, 3), (4, 4), (1, 4)],
            section.Blocks.OfType<TableOfContents>().Select(contents => (contents.FirstLevel, contents.LastLevel)));
        Assert.IsType<PageBreak>(section.Blocks[3]);
    }

    [Fact]
    public void Reads_words_of_importance_and_links()
    {
        var paragraph = (Paragraph)Reading.Read(
            "<p id=\"top\">甲<strong>乙<em>丙</em></strong><a href=\"https://www.gov.cn/\">丁</a><a href=\"#top\">戊</a></p>").Single();
        Assert.Equal("[甲]**[乙]*[丙]***<https://www.gov.cn/ [丁]><#top [戊]>", Reading.Show(paragraph.Inlines));
        Assert.True(((Link)paragraph.Inlines[^1]).IsInternal);
    }

    [Fact]
    public void Labels_list_items_by_number_bullet_or_their_own_label()
    {
        var blocks = Reading.Read("<ol><li>甲</li><li label=\"（二）\">乙</li><li label=\"\"><p>丙</p><ul><li>丁</li></ul></li></ol>");
        var list = Assert.IsType<List>(Assert.Single(blocks));
        Assert.True(list.Ordered);
        Assert.Equal(["1.", "（二）", ""], list.Items.Select(item => item.Label));
        var nested = Assert.IsType<List>(list.Items[2].Blocks[1]);
        Assert.Equal("•", nested.Items.Single().Label);
    }

    [Fact]
    public void Shares_the_width_by_percentages_weights_or_evenly()
    {
        double[] Widths(string columns, int cells) =>
        [
            .. ((Table)Reading.Read($"<table>{columns}<tr>{string.Concat(Enumerable.Repeat("<td/>", cells))}</tr></table>").Single())
                .Columns.Select(column => Math.Round(column.Width, 6)),
        ];

        Assert.Equal([0.2, 0.3, 0.5], Widths("<colgroup><col width=\"20%\"/><col width=\"30%\"/><col width=\"50%\"/></colgroup>", 3));
        Assert.Equal([0.25, 0.75], Widths("<colgroup><col width=\"1\"/><col width=\"3.0\"/></colgroup>", 2));
        Assert.Equal([0.5, 0.5], Widths("<colgroup><col/><col/></colgroup>", 2));
        Assert.Equal([0.25, 0.25, 0.25, 0.25], Widths("", 4));
    }

    [Fact]
    public void Reads_merged_cells_and_derives_the_scope_of_headers()
    {
        var table = (Table)Reading.Read(
            """
            <table class="指标表" id="t" summary="绩效指标">
              <thead><tr><th>一级</th><th colspan="2">二级</th></tr></thead>
              <tr><th rowspan="2">产出</th><th>数量</th><td>1</td></tr>
              <tbody><tr><th scope="col">质量</th><td/></tr></tbody>
            </table>
            """).Single();
        Assert.Equal(("指标表", "t", "绩效指标", 3), (table.Style, table.Id, table.Summary, table.Columns.Length));
        Assert.Equal(
            [
                (CellScope.Column, 1, 1), (CellScope.ColumnGroup, 2, 1), (CellScope.RowGroup, 1, 2),
                (CellScope.Row, 1, 1), (CellScope.None, 1, 1), (CellScope.Column, 1, 1), (CellScope.None, 1, 1),
            ],
            table.Head.AddRange(table.Body).SelectMany(row => row.Cells).Select(cell => (cell.Scope, cell.ColumnSpan, cell.RowSpan)));
        Assert.Empty(TableGrid.Of(table).Problems);
    }

    [Fact]
    public void Gives_words_in_a_cell_the_cells_style()
    {
        var table = (Table)Reading.Read("<table><tr><td class=\"靠右\">单位：万元</td><th>甲</th></tr></table>").Single();
        Assert.Equal(["靠右", "表头"], table.Body[0].Cells.Select(cell => ((Paragraph)cell.Blocks.Single()).Style));
    }

    [Fact]
    public void Takes_the_place_of_an_element_from_its_start_tag()
    {
        var blocks = Reading.Read("<section>\r\n  <p>甲</p>\n\n  <table>\n<tr><td>乙</td></tr></table></section>");
        var section = (Section)blocks.Single();
        Assert.Equal(["form.sbn:2:3", "form.sbn:4:3"], section.Blocks.Select(block => block.Span.ToString()));
        Assert.Equal("form.sbn:5:5", ((Table)section.Blocks[1]).Body[0].Cells[0].Span.ToString());
    }
}
