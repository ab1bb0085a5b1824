using Publisher.Documents.Blocks;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Layout;

/// <summary>How lines fill pages.</summary>
public class PaginationTests
{
    private const double Rounding = 0.01;

    /// <summary>156 mm and 225 mm in points.</summary>
    private const double TypeWidth = 156 * 72 / 25.4;

    [Fact]
    public void Sets_22_lines_of_28_characters_on_a_page()
    {
        var pages = Pages.Of(P(new string('国', 28 * 22 * 2), "无缩进"));
        Assert.Equal(2, pages.Count);
        foreach (var page in pages)
        {
            var lines = Pages.Read(page.Content);
            Assert.Equal(22, lines.Count);
            Assert.All(lines, line => Assert.Equal(28, line.Length));
        }

        // The characters stand on a grid: each line's first and last at the type area's edges.
        var (first, second) = (pages[0].Content[0].Block.Glyphs[0].X, pages[0].Content[0].Block.Glyphs[1].X);
        Assert.Equal(0, first, Rounding);
        Assert.Equal(TypeWidth / 28, second - first, Rounding);
    }

    [Fact]
    public void Indents_paragraphs_by_two_places_of_the_grid()
    {
        var page = Pages.Of(P(new string('国', 60)))[0];
        Assert.Equal([26, 28, 6], Pages.Read(page.Content).Select(line => line.Length));
        Assert.Equal(2 * TypeWidth / 28, page.Content[0].Block.Glyphs[0].X, Rounding);
    }

    [Fact]
    public void Stands_baselines_at_the_line_pitch_in_the_type_area()
    {
        var page = Pages.Of(P(new string('国', 28 * 22), "无缩进"))[0];
        var baselines = page.Content.Select(text => text.GetBaseline(text.FirstLine)).ToList();

        // The em box in the middle of the pitch: (28.99 − 16) / 2 above it, and 0.88 em from its top to the baseline.
        Assert.Equal((37 * 72 / 25.4) + 6.495 + 14.08, baselines[0], Rounding);
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.Equal(28.99, pair.Second - pair.First, Rounding));
    }

    [Theory]
    // 21 lines, then a paragraph of three: not one line alone at the page's end.
    [InlineData(21, 3, 21, 3)]
    // Its second line does not go over alone either: all three stay together.
    [InlineData(20, 3, 20, 3)]
    [InlineData(19, 3, 22, 0)]
    // Four lines part in the middle.
    [InlineData(20, 4, 22, 2)]
    [InlineData(19, 4, 21, 2)]
    public void Leaves_no_line_of_a_paragraph_alone(int before, int lines, int onFirst, int onSecond)
    {
        Block[] blocks = [.. Enumerable.Repeat(P("一行", "无缩进"), before), P(new string('国', 28 * lines), "无缩进")];
        var pages = Pages.Of(blocks);
        Assert.Equal(onFirst, Pages.Read(pages[0].Content).Count);
        Assert.Equal(onSecond, pages.Count == 1 ? 0 : Pages.Read(pages[1].Content).Count);
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(19, 19)]
    [InlineData(18, 22)]
    public void Keeps_headings_with_what_follows(int before, int onFirst)
    {
        Block[] blocks =
        [
            .. Enumerable.Repeat(P("一行", "无缩进"), before),
            H(2, "一、总体绩效目标"),
            H(3, "（一）分项"),
            P(new string('国', 40)),
        ];
        var pages = Pages.Of(blocks);
        Assert.Equal(onFirst, Pages.Read(pages[0].Content).Count);
    }

    [Fact]
    public void Goes_on_when_everything_wants_to_stay_together()
    {
        Block[] blocks = [.. Enumerable.Repeat(H(2, "一、总体绩效目标"), 100)];
        var pages = Pages.Of(blocks);
        Assert.Equal(100, pages.Sum(page => page.Content.Count));
        Assert.All(pages, page => Assert.InRange(page.Content.Count, 1, 22));
    }

    [Fact]
    public void Numbers_pages_outside_one_character_in()
    {
        var pageBreak = new PageBreak(default);
        var pages = Pages.Of(P("一"), pageBreak, P("二"), pageBreak, pageBreak, P("三"));
        Assert.Equal(["— 1 —", "— 2 —", "— 3 —"], pages.Select(page => Pages.Read([page.Footer!.Value])[0]));
        var left = 28 * 72 / 25.4;
        var odd = pages[0].Footer!.Value;
        Assert.Equal(left + TypeWidth - 14, odd.X + odd.Block.Lines[0].Right, Rounding);
        Assert.Equal(left + 14, pages[1].Footer!.Value.X, Rounding);
    }

    [Fact]
    public void Starts_sections_on_pages_of_their_own_look_and_number()
    {
        var layout = Typeset.LayOut(Document(
            Section("封面页", H(1, "封面", "cover")),
            Section("首章页", H(1, "正文", "body"), Section("横页", H(2, "横表", "wide")), P("横表之后")),
            P("最后")));
        Assert.Equal(5, layout.PageCount);
        Assert.Null(layout.Pagination.Find("cover"));
        Assert.Equal("1", layout.Pagination.Find("body"));
        Assert.Equal("2", layout.Pagination.Find("wide"));
    }

    [Fact]
    public void Turns_pages_of_landscape_sections()
    {
        var pages = Pages.Of(P("竖"), Section("横页", P(new string('国', 100), "无缩进")), P("竖"));
        Assert.Equal([false, true, false], pages.Select(page => page.Width > page.Height));
        Assert.Equal(40, Pages.Read(pages[1].Content)[0].Length);
    }

    [Fact]
    public void Fills_contents_with_the_numbers_of_their_headings()
    {
        var document = Document(
            Section("目录页", new TableOfContents(default, 1, 4)),
            Section("首章页", H(1, "第一部分", "a"), new PageBreak(default), H(2, "一、总体", "b"), H(4, "1.材料印刷费绩效目标表", "c")));
        var layout = Pages.LayOut(document);
        Assert.Equal(["第一部分", "1", "一、总体", "2", "1.材料印刷费绩效目标表", "2"], Pages.Read(layout.Pages[0].Content));
        Assert.Equal(3, layout.Pages[0].Leaders.Count);
        Assert.All(layout.Pages[0].Leaders, leader => Assert.True(leader.X2 > leader.X1));
    }

    [Fact]
    public void Wraps_long_entries_of_contents_and_keeps_their_number_on_the_last_line()
    {
        var title = string.Concat(Enumerable.Repeat("促进电子商务发展专项资金项目", 5)) + "绩效目标表";
        var contents = new TableOfContents(default, 1, 4);
        var layout = Pages.LayOut(Document(Section("目录页", contents), Section("首章页", H(4, title, "a"))));
        var content = layout.Pages[0].Content;
        Assert.True(content.Count > 2);
        Assert.Equal(content[^2].Y, content[^1].Y, Rounding);
        Assert.All(content.SkipLast(1), text => Assert.True(
            text.X + text.Block.Lines[text.FirstLine].Right < content[^1].X - 14));
    }
}
