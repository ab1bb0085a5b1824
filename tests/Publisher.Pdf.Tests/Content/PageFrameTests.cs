namespace Publisher.Pdf.Tests.Content;

/// <summary>Which part of a page is shown, and which way up.</summary>
public sealed class PageFrameTests
{
    private const string Letter = "BT /L 10 Tf 1 0 0 1 20 30 Tm (a) Tj ET";

    [Theory]
    [InlineData("/MediaBox[0 0 200 100]", 200, 100, 20, 70)]
    [InlineData("/MediaBox[200 100 0 0]", 200, 100, 20, 70)]
    [InlineData("/MediaBox[-10 -20 190 80]", 200, 100, 30, 50)]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[10 20 110 60]", 100, 40, 10, 30)]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[-50 -50 110 60]", 110, 60, 20, 30)]
    [InlineData("/MediaBox[0 0 200 100]/CropBox[900 900 990 990]", 200, 100, 20, 70)]
    [InlineData("/MediaBox[0 0 200 100]/Rotate 90", 100, 200, 30, 20)]
    [InlineData("/MediaBox[0 0 200 100]/Rotate 180", 200, 100, 180, 30)]
    [InlineData("/MediaBox[0 0 200 100]/Rotate 270", 100, 200, 70, 180)]
    [InlineData("/MediaBox[0 0 200 100]/Rotate -90", 100, 200, 70, 180)]
    [InlineData("/MediaBox[0 0 200 100]/UserUnit 2", 400, 200, 40, 140)]
    [InlineData("/MediaBox[0 0 0 0]", 612, 792, 20, 762)]
    [InlineData("", 612, 792, 20, 762)]
    public void Sees_the_page_as_it_is_shown(string entries, double width, double height, double x, double y)
    {
        var page = new SmallPdf(Letter, entries).WithFont("L", SmallPdf.Latin).Read();

        Assert.Equal((width, height), (page.Width, page.Height));
        var glyph = Assert.Single(page.Glyphs);
        Assert.Equal((x, y), (glyph.Left, glyph.Baseline));
    }

    /// <summary>A page that lies on its side with text turned against it, as a landscape table often is.</summary>
    [Fact]
    public void Reads_turned_text_on_a_turned_page_level()
    {
        var page = new SmallPdf("BT /L 10 Tf 0 1 -1 0 50 20 Tm (ab) Tj ET 50 20 m 50 80 l S", "/MediaBox[0 0 200 100]/Rotate 90")
            .WithFont("L", SmallPdf.Latin)
            .Read();

        Assert.Equal([(20, 25, 50), (25, 30, 50)], page.Glyphs.Select(glyph => ((int)glyph.Left, (int)glyph.Right, (int)glyph.Baseline)));
        Assert.True(Assert.Single(page.Lines).IsHorizontal);
    }

    [Fact]
    public void Leaves_out_what_the_crop_box_cuts_off()
    {
        var page = new SmallPdf(
                "BT /L 10 Tf 1 0 0 1 20 30 Tm (a) Tj 1 0 0 1 150 30 Tm (b) Tj ET 0 50 m 200 50 l S 150 0 m 150 100 l S",
                "/MediaBox[0 0 200 100]/CropBox[0 0 100 100]")
            .WithFont("L", SmallPdf.Latin)
            .Read();

        Assert.Equal("a", Assert.Single(page.Glyphs).Text);
        Assert.Equal(100, Assert.Single(page.Lines).Right);
    }
}
