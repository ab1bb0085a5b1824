using Publisher.Import.Reading;

namespace Publisher.Import.Tests.Pdf;

/// <summary>Lines on pages become the paragraphs that were typed.</summary>
public sealed class ParagraphTests
{
    private const string Long = "商务工作的总体要求是坚持以改革创新为根本动力以满足人民日益增长的美好生活需要为根本目的统筹国内国际两个大局推动高质量发展";

    [Fact]
    public void Joins_wrapped_lines_without_blanks()
    {
        var document = PageReading.Read(new PageBuilder().Paragraph(100, Long + "。").Paragraph(212, Long + "第二。"));

        Assert.Equal([Long + "。", Long + "第二。"], document.Lines());
    }

    [Fact]
    public void Keeps_a_paragraph_whose_last_line_is_full_apart_from_the_next()
    {
        // 24 characters behind the indent, then 26: both lines reach the edge.
        var full = string.Concat(Enumerable.Repeat("满", 49)) + "。";
        var document = PageReading.Read(new PageBuilder().Paragraph(100, full).Paragraph(156, full).Paragraph(212, full));

        Assert.Equal([full, full, full], document.Lines());
    }

    [Fact]
    public void Joins_a_paragraph_over_the_end_of_a_page()
    {
        var first = new PageBuilder().Paragraph(700, Long[..50]);
        var second = new PageBuilder().Print(PageBuilder.Left, 100, "余下的话在下一页。").Paragraph(128, Long);

        Assert.Equal([Long[..50] + "余下的话在下一页。", Long], PageReading.Read(first, second).Lines());
    }

    [Fact]
    public void Leaves_headings_and_short_lines_alone()
    {
        var page = new PageBuilder()
            .Centre(100, "第一部分", 22).Centre(136, "部门整体绩效目标", 22)
            .Print(122, 200, "一、总体绩效目标")
            .Paragraph(228, Long + "。")
            .Print(122, 312, "（一）加强领导。")
            .Print(122, 340, "（二）加强管理。");

        Assert.Equal(
            ["第一部分", "部门整体绩效目标", "一、总体绩效目标", Long + "。", "（一）加强领导。", "（二）加强管理。"],
            PageReading.Read(page).Lines());
    }

    [Theory]
    [InlineData("促进电子商务发展专项资金项目专家评审费和各县区商务", "主管部门工作经费绩效目标表")]
    [InlineData("促进电子商务发展专项资金项目专家评审", "费和各县区商务主管部门工作经费绩效目标表")]
    public void Joins_a_centred_title_that_has_no_room_in_one_line(string first, string second)
    {
        var page = new PageBuilder().Centre(100, first).Centre(128, second).Paragraph(200, Long).Paragraph(312, Long);

        Assert.Equal([first + second, Long, Long], PageReading.Read(page).Lines());
    }

    [Fact]
    public void Reads_a_number_at_the_start_of_a_wrapped_line_as_text()
    {
        var text = string.Concat(Enumerable.Repeat("字", 23)) + "。2、其二是继续的话，还要写到这一行的末尾再往下写几个字。";

        Assert.Equal([text, Long], PageReading.Read(new PageBuilder().Paragraph(100, text).Paragraph(200, Long)).Lines());
    }

    [Theory]
    [InlineData("6_月_30_日前完成", "6月30日前完成")]
    [InlineData("打造 Open Data 平台", "打造 Open Data 平台")]
    [InlineData("Open____Data", "Open Data")]
    [InlineData("商务成绩高度凝练  商务工作有序推进", "商务成绩高度凝练  商务工作有序推进")]
    [InlineData("　　全角空格开头", "　　全角空格开头")]
    public void Tells_blanks_from_gaps(string printed, string text)
    {
        Assert.Equal([text], PageReading.Read(new PageBuilder().Print(90, 100, printed)).Lines());
    }

    [Fact]
    public void Drops_the_blanks_that_a_word_processor_prints_beside_digits()
    {
        var page = new PageBuilder();
        var place = 100.0;
        foreach (var month in new[] { "3", "6", "9", "12" })
        {
            // A blank of a quarter of an em, as Word prints it where Han characters and digits meet.
            page.Print(90, place, "到").Print(110, place, month).Print(110 + (8 * month.Length) + 4, place, "月底").PrintBlank(106, place).PrintBlank(110 + (8 * month.Length), place);
            place += 28;
        }

        page.Print(90, place, "Open Data");
        Assert.Equal(["到3月底", "到6月底", "到9月底", "到12月底", "Open Data"], PageReading.Read(page).Lines());
    }

    [Fact]
    public void Puts_raised_and_lowered_glyphs_into_their_line()
    {
        var page = new PageBuilder().Print(90, 100, "面积10m").Print(146, 94, "2", size: 8).Print(90, 128, "另一行");

        Assert.Equal(["面积10m2", "另一行"], PageReading.Read(page).Lines());
    }

    [Fact]
    public void Reads_a_glyph_that_is_printed_twice_for_boldness_once()
    {
        var document = PageReading.Read(new PageBuilder().Print(90, 100, "粗字").Print(90.4, 100, "粗字"));

        Assert.Equal(["粗字"], document.Lines());
        Assert.Equal((0, 2), document.Blocks.OfType<SourceLine>().Single().Bold);
    }

    [Fact]
    public void Knows_where_bold_words_end()
    {
        var page = new PageBuilder().Print(122, 100, "加强领导。", isBold: true).Print(202, 100, "落实责任。");

        Assert.Equal((0, 5), PageReading.Read(page).Blocks.OfType<SourceLine>().Single().Bold);
    }

    [Fact]
    public void Parts_texts_at_both_edges_of_a_line()
    {
        var page = new PageBuilder().Print(90, 100, "214001某某局本级", size: 10).Print(430, 100, "单位：万元", size: 10);

        Assert.Equal(["214001某某局本级", "单位：万元"], PageReading.Read(page).Lines());
    }

    [Fact]
    public void Joins_the_entries_of_contents_that_take_two_lines()
    {
        var page = new PageBuilder().Centre(80, "目录")
            .Print(90, 120, "1.材料印刷费绩效目标表............................15")
            .Print(90, 148, "2.促进电子商务发展专项资金项目专家评审费绩效目标")
            .Print(90, 176, "表...............................................16")
            .Print(90, 204, "3.保密柜绩效目标表................................17")
            .Print(90, 232, "4.空调绩效目标表").Print(490, 232, "18");

        Assert.Equal(
            [
                "目录", "1.材料印刷费绩效目标表............................15",
                "2.促进电子商务发展专项资金项目专家评审费绩效目标表...............................................16",
                "3.保密柜绩效目标表................................17", "4.空调绩效目标表\t18",
            ],
            PageReading.Read(page).Lines());
    }

    [Fact]
    public void Says_on_which_page_and_line_a_text_stands()
    {
        var document = PageReading.Read(new PageBuilder().Print(90, 100, "甲。"), new PageBuilder().Print(90, 100, "乙。").Print(90, 128, "丙。"));

        Assert.Equal(new SourcePlace(SourcePlaceKind.Page, 2, 2), document.Blocks.OfType<SourceLine>().Last().Text.Place);
    }
}
