namespace Publisher.Pdf.Tests.Content;

/// <summary>Which paths are rules.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("10 20 m 90 20 l S", "10,79.5-90,80.5")]
    [InlineData("2 w 10 20 m 10 80 l S", "9,20-11,80")]
    [InlineData("0 w 10 20 m 90 20 l S", "10,80-90,80")]
    [InlineData("90 20 m 10 20 l S", "10,79.5-90,80.5")]
    [InlineData("0.5 w 10 20 80 60 re S", "10,79.75-90,80.25 89.75,20-90.25,80 10,19.75-90,20.25 9.75,20-10.25,80")]
    [InlineData("0 w 10 20 m 90 20 l 90 80 l s", "10,80-90,80 90,20-90,80")]
    [InlineData("0 w 10 20 m 90 20 l 90 80 l 10 80 l s", "10,80-90,80 90,20-90,80 10,20-90,20 10,20-10,80")]
    [InlineData("0 w 10 20 m 90 20 l h 10 60 l S", "10,80-90,80 10,80-90,80 10,40-10,80")]
    [InlineData("10 20 80 1 re f", "10,79-90,80")]
    [InlineData("10 20 80 -1 re F", "10,80-90,81")]
    [InlineData("10 20 0.5 60 re f*", "10,20-10.5,80")]
    [InlineData("10 20 m 90 20 l 89 21 l 11 21 l f", "10,79-90,80")]
    [InlineData("0 w 10 20 80 1 re 10 40 80 1 re f", "10,79-90,80 10,59-90,60")]
    [InlineData("10 10 80 60 re 11 11 78 58 re f*", "10,30-90,31 10,89-90,90 10,30-11,90 89,30-90,90")]
    [InlineData("11 11 78 58 re 10 70 80 -60 re f", "10,30-90,31 10,89-90,90 10,30-11,90 89,30-90,90")]
    [InlineData("0 w 10 20 80 60 re B", "10,80-90,80 90,20-90,80 10,20-90,20 10,20-10,80")]
    [InlineData("0 w 10 20 80 60 re B*", "10,80-90,80 90,20-90,80 10,20-90,20 10,20-10,80")]
    [InlineData("0 w 10 20 m 90 20 l 90 80 l b", "10,80-90,80 90,20-90,80")]
    [InlineData("0 w 10 20 m 90 20 l 90 80 l b*", "10,80-90,80 90,20-90,80")]
    [InlineData("2 0 0 2 0 0 cm 5 10 m 45 10 l S", "10,79-90,81")]
    [InlineData("0 1 -1 0 200 0 cm 10 20 m 90 20 l S", "179.5,10-180.5,90")]
    [InlineData("/Thick gs 10 20 m 90 20 l S", "10,78.75-90,81.25")]
    [InlineData("-50 20 m 900 20 l 0 w S", "0,80-200,80")]
    [InlineData("0 w 10 20 m 20 40 30 40 40 20 c 90 20 l S", "40,80-90,80")]
    [InlineData("0 w 10 20 m 30 40 40 20 v 90 20 l S", "40,80-90,80")]
    [InlineData("0 w 10 20 m 30 40 40 20 y 90 20 l S", "40,80-90,80")]
    public void Finds_rules(string content, string expected) => Assert.Equal(expected, Lines(content));

    [Theory]
    [InlineData("10 20 m 90 80 l S")]
    [InlineData("10 20 m 90 25 l S")]
    [InlineData("10 20 m 90 20 l n")]
    [InlineData("10 20 80 60 re f")]
    [InlineData("-50 20 52 60 re f")]
    [InlineData("-50 20 40 1 re f")]
    [InlineData("10 120 40 1 re f")]
    [InlineData("10 20 2 2 re f")]
    [InlineData("8 w 10 20 m 90 20 l S")]
    [InlineData("10 20 80 1 re W n")]
    [InlineData("1 G 10 20 m 90 20 l S")]
    [InlineData("1 1 1 RG 10 20 m 90 20 l S")]
    [InlineData("0 0 0 0 K 10 20 m 90 20 l S")]
    [InlineData("1 g 10 20 80 1 re f")]
    [InlineData("1 1 1 rg 10 20 80 1 re f")]
    [InlineData("0 0 0 0 k 10 20 80 1 re f")]
    [InlineData("/DeviceGray cs 1 sc 10 20 80 1 re f")]
    [InlineData("/DeviceRGB CS 1 1 1 SC 10 20 m 90 20 l S")]
    [InlineData("/Icc cs 1 1 1 scn 10 20 80 1 re f")]
    [InlineData("/IccInk CS 0 0 0 0 SCN 10 20 m 90 20 l S")]
    [InlineData("/Spot cs 0 scn 10 20 80 1 re f")]
    [InlineData("/Clear gs 10 20 m 90 20 l S 10 20 80 1 re f")]
    [InlineData("0.5 w 10 20 m 90 20 l 1 G S")]
    [InlineData("10 20 m 20 20.5 80 20.5 90 20 c f")]
    public void Knows_what_is_no_rule(string content) => Assert.Equal("", Lines(content));

    [Theory]
    [InlineData("q 1 G Q 10 20 m 90 20 l S")]
    [InlineData("0.9 G 10 20 m 90 20 l S")]
    [InlineData("1 G 0 G 10 20 m 90 20 l S")]
    [InlineData("/DeviceCMYK CS 1 1 1 1 SC 10 20 m 90 20 l S")]
    [InlineData("/Spot CS 1 SCN 10 20 m 90 20 l S")]
    [InlineData("/Pattern CS /P1 SCN 10 20 m 90 20 l S")]
    [InlineData("/Icc CS 10 20 m 90 20 l S")]
    public void Sees_any_colour_but_white(string content) => Assert.Equal("10,79.5-90,80.5", Lines(content));

    [Fact]
    public void Tells_how_much_of_a_page_images_cover()
    {
        var page = new SmallPdf("q 100 0 0 50 0 0 cm /Photo Do Q q 0 400 -400 0 300 50 cm /Photo Do Q");
        page.With("XObject", "Photo", page.AddStream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"));

        Assert.Equal(0.75, page.Read().ImageArea, 1e-9);
    }

    private static string Lines(string content)
    {
        var page = new SmallPdf(content)
            .With("ExtGState", "Thick", "<</LW 2.5>>")
            .With("ExtGState", "Clear", "<</CA 0/ca 0>>")
            .With("ColorSpace", "Spot", "[/Separation/Gold/DeviceCMYK<<>>]");
        page.With("ColorSpace", "Icc", $"[/ICCBased {page.AddStream("/N 3", "")}]");
        page.With("ColorSpace", "IccInk", $"[/ICCBased {page.AddStream("/N 4", "")}]");
        return string.Join(' ', page.Read().Lines.Select(line => FormattableString.Invariant(
            $"{line.Left:0.##},{line.Top:0.##}-{line.Right:0.##},{line.Bottom:0.##}")));
    }
}
