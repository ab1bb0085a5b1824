using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Layout.Pages;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Layout;

/// <summary>How tables lie on pages.</summary>
public class TableTests
{
    private static readonly TableRow Head =
        Tr(Th("一级指标", CellScope.Column), Th("二级指标", CellScope.Column), Th("指标值", CellScope.Column));

    [Fact]
    public void Repeats_the_head_on_each_page_as_no_content()
    {
        var pages = Pages.Of(Table([1, 2, 1], [Head], Rows(100)));
        Assert.True(pages.Count > 2);
        Assert.Equal(["一级指标", "二级指标", "指标值", "甲1", "乙1", "丙1"], Pages.Read(pages[0].Content).Take(6));
        Assert.Empty(pages[0].Repeats);
        Assert.All(pages.Skip(1), page => Assert.Equal(["一级指标", "二级指标", "指标值"], Pages.Read(page.Repeats)));
        Assert.Equal(303, pages.Sum(page => page.Content.Count));
    }

    [Fact]
    public void Closes_and_opens_the_box_at_a_page_break()
    {
        var pages = Pages.Of(Table([1, 2, 1], [Head], Rows(60)));
        Assert.All(pages, page =>
        {
            // Four sides of 1 pt around what stands on this page.
            var sides = page.Strokes.Where(stroke => stroke.Width == 1).ToList();
            Assert.Equal(4, sides.Count);
            var bottom = sides.Max(stroke => stroke.Y1);
            Assert.True(bottom <= page.Top + page.TypeHeight + 0.5);
            Assert.All(page.Content, text => Assert.True(text.Y + text.Block.Pitch <= bottom));
        });
    }

    [Fact]
    public void Draws_no_line_twice()
    {
        var page = Pages.Of(Table([1, 2, 1], [Head], Rows(5)))[0];
        var inner = page.Strokes.Where(stroke => stroke.Width == 0.5).ToList();

        // Five lines between six rows, two between three columns: each in one piece.
        Assert.Equal(7, inner.Count);
        Assert.Equal(inner.Count, inner.Distinct().Count());
    }

    [Fact]
    public void Draws_no_line_through_merged_cells()
    {
        var table = Table(
            [1, 1], [], Tr(Th("组", CellScope.RowGroup, 1, 2), Td("一")), Tr(Td("二")), Tr(Td("合并", 2)));
        var page = Pages.Of(table)[0];
        var inner = page.Strokes.Where(stroke => stroke.Width == 0.5).ToList();
        var middle = page.Left + (page.TypeWidth / 2);
        Assert.Equal(3, inner.Count);
        Assert.Single(inner, stroke => stroke.Y1 == stroke.Y2 && Math.Abs(stroke.X1 - middle) < 0.01);
        Assert.Single(inner, stroke => stroke.Y1 == stroke.Y2 && Math.Abs(stroke.X1 - page.Left) < 0.01);
        Assert.Single(inner, stroke => stroke.X1 == stroke.X2 && Math.Abs(stroke.X1 - middle) < 0.01);
    }

    [Fact]
    public void Repeats_the_label_of_a_group_that_goes_on_on_the_next_page()
    {
        TableRow[] rows =
        [
            Tr(Th("产出指标", CellScope.RowGroup, 1, 60), Td("乙1"), Td("丙1")),
            .. Enumerable.Range(2, 59).Select(i => Tr(Td($"乙{i}"), Td($"丙{i}"))),
        ];
        var pages = Pages.Of(Table([1, 2, 1], [Head], rows));
        Assert.True(pages.Count > 1);
        Assert.Single(pages.SelectMany(page => Pages.Read(page.Content)), "产出指标");
        Assert.Contains("产出指标", Pages.Read(pages[0].Content));
        Assert.All(pages.Skip(1), page => Assert.Contains("产出指标", Pages.Read(page.Repeats)));
    }

    [Fact]
    public void Reads_cells_row_by_row_though_merged_cells_end_later()
    {
        var table = Table(
            [1, 1, 1],
            [],
            Tr(Th("组", CellScope.RowGroup, 1, 3), Td("1"), Td("2", 1, 2)),
            Tr(Td("3")),
            Tr(Td("4"), Td("5")));
        var page = Pages.Of(table)[0];
        Assert.Equal(["组", "1", "2", "3", "4", "5"], Pages.Read(page.Content));
    }

    [Fact]
    public void Shares_the_height_of_a_merged_cell_among_its_rows()
    {
        var tall = string.Concat(Enumerable.Repeat("数量质量时效成本", 8));
        var page = Pages.Of(Table([1, 6], [], Tr(Td(tall, 1, 2), Td("上")), Tr(Td("下"))))[0];
        var outer = page.Strokes.Where(stroke => stroke.Width == 1).ToList();
        var inner = page.Strokes.Single(stroke => stroke.Width == 0.5 && stroke.Y1 == stroke.Y2);
        Assert.Equal((outer.Min(stroke => stroke.Y1) + outer.Max(stroke => stroke.Y1)) / 2, inner.Y1, 0.01);
    }

    [Fact]
    public void Splits_a_row_that_is_higher_than_a_page()
    {
        var text = string.Concat(Enumerable.Repeat("在组织全市商务工作会议过程中需要印制材料。", 150));
        var pages = Pages.Of(H(4, "1.表", "a"), Table([1, 2, 1], [Head], Tr(Th("资金用途"), Td(text), Td("短"))));
        Assert.True(pages.Count > 1);
        var lines = pages.SelectMany(page => Pages.Read(page.Content));
        Assert.Equal(text, string.Concat(lines.Where(line => line.Length > 5 && line != "1.表")));

        // It starts below the title and goes on below the repeated head.
        Assert.True(Pages.Read(pages[0].Content).Count > 20);
        AssertInsideType(pages);
    }

    [Fact]
    public void Splits_a_merged_cell_that_is_higher_than_a_page()
    {
        var text = string.Concat(Enumerable.Repeat("在组织全市商务工作会议过程中需要印制材料。", 100));
        TableRow[] rows = [Tr(Td(text, 1, 4), Td("1")), Tr(Td("2")), Tr(Td("3")), Tr(Td("4"))];
        var pages = Pages.Of(Table([1, 1], [], rows));
        Assert.True(pages.Count > 1);
        var lines = pages.SelectMany(page => Pages.Read(page.Content));
        Assert.Equal(text, string.Concat(lines.Where(line => line.Length > 1)));
        AssertInsideType(pages);
    }

    [Theory]
    [InlineData("https://www.tangshan.gov.cn/a/very/long/address/that/goes/on/and/on.html")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("≤123456789012345678901234567890万元")]
    [InlineData("「『【《（（（（（（（（（（（（（（（")]
    [InlineData("。。。。。。。。。。。。。。。。。。。。")]
    public void Keeps_text_inside_its_cell(string text)
    {
        var page = Pages.Of(Table([1, 5], [], Tr(Td(text), Td("右"))))[0];
        var right = page.Left + (page.TypeWidth / 6);
        Assert.All(page.Content.SkipLast(1), placed =>
        {
            var line = placed.Block.Lines[placed.FirstLine];
            Assert.InRange(placed.X + line.Right, page.Left, right);
        });
    }

    [Fact]
    public void Keeps_title_head_and_first_row_together()
    {
        for (var before = 15; before < 22; before++)
        {
            Documents.Blocks.Block[] blocks =
                [.. Enumerable.Repeat(P("一行", "无缩进"), before), H(4, "1.表", "a"), Table([1, 2, 1], [Head], Rows(60))];
            var pages = Pages.Of(blocks);
            var title = pages.First(page => Pages.Read(page.Content).Contains("1.表"));
            Assert.Contains("甲1", Pages.Read(title.Content));
        }
    }

    [Fact]
    public void Moves_a_table_that_would_leave_little_room_as_a_whole()
    {
        Documents.Blocks.Block[] blocks =
            [.. Enumerable.Repeat(P("一行", "无缩进"), 18), H(4, "1.表", "a"), Table([1, 2, 1], [Head], Rows(10))];
        var pages = Pages.Of(blocks);
        Assert.Equal(2, pages.Count);
        Assert.DoesNotContain("1.表", Pages.Read(pages[0].Content));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(18, true)]
    public void Tells_which_rows_stay_with_the_row_above(int before, bool isMoved)
    {
        var table = Table([1, 2, 1], [Head], Rows(10));
        var layout = Pages.LayOut(Document([.. Enumerable.Repeat(P("一行", "无缩进"), before), table]));

        // The first row stays with the head; all stay with it when the table went to a new page in order to stay whole.
        Assert.Equal([false, true, .. Enumerable.Repeat(isMoved, 9)], layout.Pagination.BoundRows[table]);
        Assert.True(layout.Pagination.KeepsWithNext(table, 0));
        Assert.False(layout.Pagination.KeepsWithNext(table, 10));
    }

    private static TableRow[] Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Tr(Td($"甲{i}"), Td($"乙{i}"), Td($"丙{i}")))];

    private static void AssertInsideType(IReadOnlyList<Page> pages) => Assert.All(pages, page =>
    {
        var bottom = page.Top + page.TypeHeight + 0.5;
        Assert.All(page.Content, text => Assert.InRange(text.Y + text.Block.Pitch, page.Top, bottom));
    });
}
