using Publisher.Import.Reading;
using Publisher.Pdf.Content;

namespace Publisher.Import.Tests.Pdf;

/// <summary>Ruled lines become tables with the cells that their reader sees.</summary>
public sealed class TableTests
{
    [Fact]
    public void Reads_a_grid()
    {
        var page = new PageBuilder().Grid([90, 200, 300], [100, 120, 140])
            .Cell(90, 100, "项目编码").Cell(200, 100, "P0070").Cell(90, 120, "项目名称").Cell(200, 120, "空调");

        Assert.Equal(["项目编码@0 | P0070@1\n项目名称@0 | 空调@1"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Reads_merged_cells_in_both_directions()
    {
        // 预算规模 goes over two rows, 资金用途 over three columns.
        var page = new PageBuilder()
            .Box(90, 100, 170, 140).Box(170, 100, 250, 120).Box(250, 100, 330, 120).Box(330, 100, 410, 120).Box(170, 120, 410, 140)
            .Cell(90, 100, "预算规模").Cell(170, 100, "预算数").Cell(250, 100, "0.75").Cell(330, 100, "其他").Cell(170, 120, "用于印刷");

        Assert.Equal(["预算规模@0 | 预算数@1 | 0.75@2 | 其他@3\n^@0 | 用于印刷@1+3"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Joins_wrapped_lines_in_cells_and_keeps_typed_breaks()
    {
        // 100 points, 92 between the paddings: nine characters.
        var page = new PageBuilder().Grid([90, 190, 290], [100, 145, 190])
            .Cell(90, 100, "根据全市商务工作会", "议的要求所需确定").Cell(190, 100, "一是加强领导", "二是加强管理工作的")
            .Cell(90, 145, "《办法》。", "《细则》第四条。").Cell(190, 145, "1000000000000000.0", "0");

        Assert.Equal(
            ["根据全市商务工作会议的要求所需确定@0 | 一是加强领导\n二是加强管理工作的@1\n《办法》。\n《细则》第四条。@0 | 1000000000000000.00@1"],
            PageReading.Read(page).Tables());
    }

    [Fact]
    public void Joins_lines_that_a_file_makes_alike_in_length()
    {
        var page = new PageBuilder().Grid([90, 190, 290], [100, 145, 190])
            .Cell(90, 100, "根据全市商务部", "门人员数量确定").Cell(190, 100, "促进全市产业", "结构调整优化")
            .Cell(90, 145, "服务对象满意", "程度不断提高").Cell(190, 145, "保障公共服务", "水平稳步提升");

        Assert.Equal(
            ["根据全市商务部门人员数量确定@0 | 促进全市产业结构调整优化@1\n服务对象满意程度不断提高@0 | 保障公共服务水平稳步提升@1"],
            PageReading.Read(page).Tables());
    }

    [Fact]
    public void Keeps_a_blank_between_words_that_wrap_in_a_cell()
    {
        var page = new PageBuilder().Grid([90, 190, 290], [100, 140]).Cell(90, 100, "the Open Data", "Portal").Cell(190, 100, "RCEP");

        Assert.Equal(["the Open Data Portal@0 | RCEP@1"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Tells_tables_beside_and_below_each_other_apart()
    {
        var page = new PageBuilder()
            .Grid([90, 140, 190], [100, 120, 140]).Cell(90, 100, "甲").Cell(140, 120, "乙")
            .Grid([220, 270, 320], [100, 120, 140]).Cell(220, 100, "丙").Cell(270, 120, "丁")
            .Grid([90, 140, 190], [150, 170, 190]).Cell(90, 150, "戊").Cell(140, 170, "己");

        Assert.Equal(["甲@0 | @1\n@0 | 乙@1", "丙@0 | @1\n@0 | 丁@1", "戊@0 | @1\n@0 | 己@1"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Reads_crooked_doubled_and_dashed_lines_as_one()
    {
        var page = new PageBuilder().Grid([90, 200, 300], [100, 120, 140]).Rule(90, 119, 200, 119.5).Rule(90.8, 100, 91.3, 141)
            .Cell(90, 100, "甲").Cell(200, 100, "乙").Cell(90, 120, "丙").Cell(200, 120, "丁");
        for (var x = 90; x < 300; x += 5)
        {
            page.Rule(x, 160, x + 3, 160.5);
        }

        page.Rule(90, 140, 90.5, 160).Rule(300, 140, 300.5, 160).Cell(90, 140, "戊");
        Assert.Equal(["甲@0 | 乙@1\n丙@0 | 丁@1\n戊@0+2"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Reads_a_table_that_is_open_at_its_sides()
    {
        var page = new PageBuilder().Rule(90, 100, 300, 100.5).Rule(90, 120, 300, 120.5).Rule(90, 140, 300, 140.5).Rule(200, 100, 200.5, 140)
            .Cell(90, 100, "甲").Cell(200, 100, "乙").Cell(90, 120, "丙").Cell(200, 120, "丁");

        Assert.Equal(["甲@0 | 乙@1\n丙@0 | 丁@1"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Takes_boxes_and_underlines_for_no_tables()
    {
        var page = new PageBuilder().Box(60, 60, 540, 780).Print(90, 100, "附件一").Rule(90, 103, 140, 103.5).Rule(90, 140, 500, 140.5);
        var document = PageReading.Read(page);

        Assert.Empty(document.Tables());
        Assert.Equal(["附件一"], document.Lines());
    }

    [Fact]
    public void Reads_a_table_inside_a_cell_of_another()
    {
        var page = new PageBuilder().Grid([90, 150, 400], [100, 200]).Cell(90, 100, "外面")
            .Grid([170, 230, 300], [120, 140, 160]).Cell(170, 120, "里").Cell(230, 140, "面");

        Assert.Equal(["外面@0 | @1", "里@0 | @1\n@0 | 面@1"], PageReading.Read(page).Tables());
    }

    [Fact]
    public void Joins_a_row_that_the_end_of_a_page_cuts_in_two()
    {
        var (first, second) = Parts();
        first.Cell(250, 700, "根据全市商务工作会", "议的要求所需确定并");
        second.Cell(250, 100, "报请批准后实施");
        var document = PageReading.Read(first, second);

        Assert.Equal(
            ["一级指标@0 | 三级指标@1 | 依据@2\n产出指标@0 | 印刷数量@1 | 根据全市商务工作会议的要求所需确定并报请批准后实施@2\n效益指标@0 | 知悉率@1 | 无@2"],
            document.Tables());
        Assert.Equal(new SourcePlace(SourcePlaceKind.Cell, 1, 3, 2), document.Blocks.OfType<SourceTable>().Single().Rows[2].Cells[1].Text.Place);
    }

    [Fact]
    public void Keeps_a_row_that_begins_on_the_next_page_apart()
    {
        var (first, second) = Parts();
        first.Cell(250, 700, "根据要求。");
        second.Cell(170, 100, "质量").Cell(250, 100, "根据要求。");

        Assert.Equal(
            ["一级指标@0 | 三级指标@1 | 依据@2\n产出指标@0 | 印刷数量@1 | 根据要求。@2\n@0 | 质量@1 | 根据要求。@2\n效益指标@0 | 知悉率@1 | 无@2"],
            PageReading.Read(first, second).Tables());
    }

    [Fact]
    public void Goes_on_with_a_merged_cell_on_the_next_page()
    {
        var first = new PageBuilder().Box(90, 680, 170, 760).Box(170, 680, 350, 720).Box(170, 720, 350, 760)
            .Cell(90, 680, "产出指标").Cell(170, 680, "数量").Cell(170, 720, "质量");
        var second = new PageBuilder().Box(90, 100, 170, 180).Box(170, 100, 350, 140).Box(170, 140, 350, 180)
            .Cell(170, 100, "时效").Cell(170, 140, "成本");

        Assert.Equal(["产出指标@0 | 数量@1\n^@0 | 质量@1\n^@0 | 时效@1\n^@0 | 成本@1"], PageReading.Read(first, second).Tables());
    }

    [Fact]
    public void Parts_tables_of_two_pages_that_differ_in_width()
    {
        var first = new PageBuilder().Grid([90, 200, 300], [700, 720]).Cell(90, 700, "甲").Cell(200, 700, "乙");
        var second = new PageBuilder().Grid([90, 200, 400], [100, 120]).Cell(90, 100, "丙").Cell(200, 100, "丁");

        Assert.Equal(["甲@0 | 乙@1", "丙@0 | 丁@1"], PageReading.Read(first, second).Tables());
    }

    [Fact]
    public void Loses_no_glyph_however_the_lines_run()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var page = new PageBuilder();
            for (var i = 0; i < 30; i++)
            {
                var (x, y, length) = (random.Next(50, 500), random.Next(50, 780), random.Next(0, 400));
                _ = i % 2 == 0 ? page.Rule(x, y, x + length, y + 0.5) : page.Rule(x, y, x + 0.5, y + length);
            }

            for (var i = 0; i < 80; i++)
            {
                page.Print(random.Next(0, 590), random.Next(0, 840), ((char)('一' + i)).ToString(), random.Next(6, 20));
            }

            var document = PageReading.Read(page);
            Assert.Equal(
                page.ToPage().Glyphs.Select(glyph => glyph.Text).Order(StringComparer.Ordinal),
                document.Texts.SelectMany(text => text.Text).Where(c => !char.IsWhiteSpace(c)).Select(c => c.ToString()).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Survives_impossible_places(double place)
    {
        var page = new PageContent(
            595, 842,
            [new PlacedGlyph("甲", place, place, place, 10, false, false, false), new PlacedGlyph("", 1, 2, 3, 4, false, false, false)],
            [new RuledLine(place, 1, 2, place), new RuledLine(-1e300, 10, place, 10), new RuledLine(10, 10, 10, 1e300)],
            0, 0);

        Assert.NotNull(Publisher.Import.Reading.Pdf.PagesReader.Read([page, page]));
    }

    /// <summary>A table of two pages; the last row of the first is left to the test, and the first row of the second.</summary>
    private static (PageBuilder First, PageBuilder Second) Parts() => (
        new PageBuilder().Grid([90, 170, 250, 350], [680, 700, 740])
            .Cell(90, 680, "一级指标").Cell(170, 680, "三级指标").Cell(250, 680, "依据").Cell(90, 700, "产出指标").Cell(170, 700, "印刷数量"),
        new PageBuilder().Grid([90, 170, 250, 350], [100, 120, 140])
            .Cell(90, 120, "效益指标").Cell(170, 120, "知悉率").Cell(250, 120, "无"));
}
