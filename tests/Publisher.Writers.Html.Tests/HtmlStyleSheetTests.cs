namespace Publisher.Writers.Html.Tests;

public sealed class HtmlStyleSheetTests
{
    private static readonly string Css = Pages.Parse(Pages.Write(TestDocuments.OfMarkup(
        "<table><colgroup><col width=\"1\"/><col width=\"2\"/></colgroup><tr><td/><td/></tr></table><table><tr><td/><td/><td/><td/></tr></table>")))
        .Descendants("style").Single().Value;

    [Theory]
    [InlineData("article p,.正文{font-family:var(--fangsong);font-size:1.0625rem;line-height:1.8119;font-weight:normal;text-align:justify;text-indent:2em;")]
    [InlineData("article td,.单元格{font-family:var(--songti);font-size:0.8975rem;")]
    [InlineData("article th,.表头{")]
    [InlineData(".\\32 _级{font-family:var(--kaiti);")]
    [InlineData("article th,.表头{background:transparent;background:color-mix(in srgb,#F2F2F2 8%,var(--paper))}")]
    [InlineData("table.表{border:1px solid var(--line);")]
    [InlineData(".web-columns-1 col:nth-child(2){width:66.6667%}")]
    [InlineData(".web-columns-2{min-width:26rem}")]
    public void Follows_the_reader_on_the_screen(string rule) => Assert.Contains(rule, Css, StringComparison.Ordinal);

    [Theory]
    [InlineData("article p,.正文{font-size:16pt;line-height:28.99pt;margin:0;}")]
    [InlineData("@page 内页{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}")]
    [InlineData("@page 内页:right{@bottom-right{content:\"— \" counter(page) \" —\";font-family:var(--songti);font-size:14pt;}}")]
    [InlineData("@page 横页{@bottom-center{content:\"\\3C \" counter(page) \">\";")]
    [InlineData(".web-page-封面{page:封面}")]
    [InlineData("article{page:内页}")]
    [InlineData("table.表{border:1pt solid #000;")]
    [InlineData(".标题{font-size:22pt;line-height:28.99pt;margin:0;break-after:avoid;}")]
    public void Has_the_official_look_on_paper(string rule) => Assert.Contains(rule, Css[Css.IndexOf("@page", StringComparison.Ordinal)..], StringComparison.Ordinal);

    [Fact]
    public void Balances_its_braces() => Assert.Equal(Css.Count(c => c == '{'), Css.Count(c => c == '}'));

    [Fact]
    public void Prints_no_number_on_a_cover() => Assert.DoesNotContain("@page 封面:", Css, StringComparison.Ordinal);

    /// <summary>WCAG 2.1 §1.4.3: 4.5 to 1, here for every colour of text on every ground it can stand on.</summary>
    [Theory]
    [InlineData("#1f1f1f", "#ffffff")]
    [InlineData("#595959", "#ffffff")]
    [InlineData("#595959", "#f6f6f4")]
    [InlineData("#1d4783", "#f6f6f4")]
    [InlineData("#e3e3e0", "#16181c")]
    [InlineData("#aaaaa6", "#1d2025")]
    [InlineData("#9dbdf0", "#1d2025")]
    public void Has_enough_contrast(string text, string ground)
    {
        Assert.Contains(text, Css, StringComparison.Ordinal);
        Assert.Contains(ground == "#ffffff" ? "#fff" : ground, Css, StringComparison.Ordinal);
        var (a, b) = (Luminance(text), Luminance(ground));
        Assert.True((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05) >= 4.5);
    }

    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            var value = Convert.ToInt32(colour.Substring(start, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
