using Publisher.Import.Reading;

namespace Publisher.Import.Tests.Pdf;

/// <summary>Headers, footers and page numbers are told from the text.</summary>
public sealed class MarginTests
{
    [Fact]
    public void Takes_repeated_headers_and_page_numbers_out()
    {
        PageBuilder[] pages = [.. Enumerable.Range(1, 6).Select(i => Body(i).Print(90, 50, "某某市商务局", size: 10).Print(i % 2 == 0 ? 90 : 460, 800, $"— {i} —", size: 10))];
        var document = PageReading.Read(pages);

        Assert.Equal(Enumerable.Range(1, 6).Select(i => $"第{i}段的文字。"), document.Lines());
        Assert.Equal(["某某市商务局"], document.Aside.Select(text => text.Text));
        Assert.Equal(SourcePlaceKind.Margin, document.Aside[0].Place.Kind);
    }

    /// <summary>A table of contents has another margin, and numbers of its own.</summary>
    [Fact]
    public void Takes_the_number_of_a_page_out_that_has_another_margin()
    {
        PageBuilder[] pages = [
            Body(1).Print(290, 770, "1", size: 10),
            Body(2).Print(460, 800, "— 1 —", size: 10), Body(3).Print(90, 800, "— 2 —", size: 10),
            Body(4).Print(90, 760, "150.00", size: 10)];
        var document = PageReading.Read(pages);

        Assert.Equal(["第1段的文字。", "第2段的文字。", "第3段的文字。", "第4段的文字。", "150.00"], document.Lines());
        Assert.Empty(document.Aside);
    }

    [Fact]
    public void Takes_headers_of_two_lines_out()
    {
        PageBuilder[] pages = [.. Enumerable.Range(1, 5).Select(i => Body(i).Print(90, 40, "某某市商务局", size: 10).Print(90, 60, $"共5页第{i}页", size: 10))];
        var document = PageReading.Read(pages);

        Assert.Equal(Enumerable.Range(1, 5).Select(i => $"第{i}段的文字。"), document.Lines());
        Assert.Equal(["某某市商务局"], document.Aside.Select(text => text.Text));
    }

    [Fact]
    public void Takes_marked_artifacts_out_even_once()
    {
        var page = Body(1).Print(90, 50, "内部资料", size: 10, isArtifact: true).Print(290, 800, "7", size: 10, isArtifact: true);
        var document = PageReading.Read(page);

        Assert.Equal(["第1段的文字。"], document.Lines());
        Assert.Equal(["内部资料"], document.Aside.Select(text => text.Text));
    }

    [Fact]
    public void Takes_watermarks_that_are_printed_aslant_out()
    {
        PageBuilder[] pages = [.. Enumerable.Range(1, 3).Select(i => Body(i).Slant(200, 500, "征求意见稿", size: 40))];
        var document = PageReading.Read(pages);

        Assert.Equal(["第1段的文字。", "第2段的文字。", "第3段的文字。"], document.Lines());
        Assert.Equal(["征求意见稿"], document.Aside.Select(text => text.Text));
    }

    [Fact]
    public void Keeps_what_repeats_directly_above_tables()
    {
        PageBuilder[] pages = [.. Enumerable.Range(1, 4).Select(i => new PageBuilder()
            .Print(430, 80, "单位：万元", size: 10).Grid([90, 200, 500], [84, 104, 124]).Cell(90, 84, $"项目{i}").Cell(200, 84, "甲").Cell(90, 104, "乙").Cell(200, 104, "丙"))];
        var document = PageReading.Read(pages);

        Assert.Empty(document.Aside);
        Assert.Equal(4, document.Lines().Count(line => line == "单位：万元"));
    }

    [Fact]
    public void Keeps_the_last_line_of_a_full_page()
    {
        PageBuilder[] pages = [.. Enumerable.Range(1, 4).Select(i => new PageBuilder().Print(90, 720, "上一行。").Print(90, 745, $"{2020 + i}年。").Print(300, 800, $"{i}", size: 10))];
        var document = PageReading.Read(pages);

        Assert.Equal(["上一行。", "2021年。", "上一行。", "2022年。", "上一行。", "2023年。", "上一行。", "2024年。"], document.Lines());
        Assert.Empty(document.Aside);
    }

    private static PageBuilder Body(int number) => new PageBuilder().Paragraph(120, $"第{number}段的文字。");
}
