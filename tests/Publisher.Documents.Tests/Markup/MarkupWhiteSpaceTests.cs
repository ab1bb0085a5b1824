using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;

namespace Publisher.Documents.Tests.Markup;

public sealed class MarkupWhiteSpaceTests
{
    [Theory]
    [InlineData("<p>\n  甲\n  乙\n</p>", "[甲乙]")]
    [InlineData("<p>\n  one\n  two\n</p>", "[one two]")]
    [InlineData("<p>甲\n  two</p>", "[甲two]")]
    [InlineData("<p>one\r\n\ttwo</p>", "[one two]")]
    [InlineData("<p>  甲  乙 </p>", "[  ][甲  乙][ ]")]
    [InlineData("<p>one\n  <strong>two</strong>\n  three</p>", "[one][ ]**[two]**[ ][three]")]
    [InlineData("<p>one <strong>\n two\n</strong> three</p>", "[one][ ]**[two]**[ ][three]")]
    [InlineData("<p>甲<strong> 乙 </strong>丙</p>", "[甲]**[ ][乙][ ]**[丙]")]
    [InlineData("<p>甲\n<br/>\n乙</p>", "[甲]⏎[乙]")]
    [InlineData("<p>a &amp; b &lt;c&gt; &quot;&apos;&#x4E00;&#20108;&#x2CB4E;</p>", "[a & b <c> \"'一二\U0002CB4E]")]
    [InlineData("<p>甲&#x2028;乙</p>", "[甲]⏎[乙]")]
    [InlineData("<p>甲<!-- 注 -->乙</p>", "[甲][乙]")]
    [InlineData("<p>，\n“甲”\n—\n乙</p>", "[，“甲”—乙]")]
    [InlineData("<p>\U0002CB4E\n\U0002CB4E</p>", "[\U0002CB4E\U0002CB4E]")]
    [InlineData("<p>\n</p>", "")]
    [InlineData("<p/>", "")]
    public void Dissolves_the_templates_own_line_feeds(string template, string expected) =>
        Assert.Equal(expected, Reading.Show(((Paragraph)Reading.Read(template).Single()).Inlines));

    [Theory]
    [InlineData("<p>\n  {{0}}\n</p>", " 2076.00", "[ 2076.00]")]
    [InlineData("<p>{{0}}</p>", "甲  乙 ", "[甲  乙 ]")]
    [InlineData("<p>\n{{0}}\n{{0}}\n</p>", "214001", "[214001][ ][214001]")]
    [InlineData("<p>\n{{0}}\n{{0}}\n</p>", "甲", "[甲][甲]")]
    [InlineData("<p>{{0}} {{0}}</p>", "甲", "[甲][ ][甲]")]
    [InlineData("<p>{{0}}\n{{0}}</p>", " ", "[ ][ ]")]
    [InlineData("<p>{{0}}</p>", "甲\n乙", "[甲]⏎[乙]")]
    [InlineData("<p>{{0}}</p>", "\n乙\n", "⏎[乙]⏎")]
    [InlineData("<p>{{0}}</p>", "甲\t乙", "[甲\t乙]")]
    [InlineData("<p>{{0}}</p>", "<script>&amp;]]></script>", "[<script>&amp;]]></script>]")]
    [InlineData("<p>{{0}}</p>", "a\n b", "[a]⏎[ b]")]
    [InlineData("<p>一{{0}}</p>", "", "[一]")]
    [InlineData("<p>{{0}}：{{0}}</p>", "<", "[<][：][<]")]
    public void Keeps_every_blank_of_the_data(string template, string value, string expected) =>
        Assert.Equal(expected, Reading.Show(((Paragraph)Reading.Read(template, value).Single()).Inlines));

    [Fact]
    public void Reads_text_that_is_longer_than_any_buffer()
    {
        var value = string.Concat(Enumerable.Repeat("《商务》<100%&", 20_000));
        Assert.Equal($"[{value}]", Reading.Show(((Paragraph)Reading.Read("<p>{{0}}</p>", value).Single()).Inlines));
        Assert.Equal($"[{value.Replace("<100%&", "", StringComparison.Ordinal)}]", Reading.Show(
            ((Paragraph)Reading.Read($"<p>{value.Replace("<100%&", "\n", StringComparison.Ordinal)}</p>").Single()).Inlines));
    }

    [Fact]
    public void Gives_every_run_the_place_of_its_value_or_of_its_characters()
    {
        var paragraph = (Paragraph)Reading.Read("<p>\n  单位：{{0}}\n  共{{1}}项\n</p>", "万<元", "3").Single();
        Assert.Equal(
            [
                "单位： form.sbn:2:3 单位：",
                "万<元 data.yaml:1:5 万<元",
                "共 form.sbn:3:3 共",
                "3 data.yaml:2:5 3",
                "项 form.sbn:3:9 项",
            ],
            paragraph.Inlines.Cast<TextRun>().Select(run => $"{run.Text} {run.Span} {run.Span.Text}"));
    }

    [Fact]
    public void Ignores_white_space_between_blocks()
    {
        var blocks = Reading.Read(
            "\n <section>\n <p>甲</p>\n\n <ul>\n  <li>乙</li>\n </ul>\n <table>\n  <colgroup>\n <col/> </colgroup>\n" +
            "  <thead>\n <tr>\n <th>\n 丙\n </th>\n </tr>\n </thead>\n <tbody>\n <tr>\n <td>\n </td> </tr> </tbody> </table>\n</section>\n");
        var section = (Section)blocks.Single();
        Assert.Equal(3, section.Blocks.Length);
        var table = (Table)section.Blocks[2];
        Assert.Equal("[丙]", Reading.Show(((Paragraph)table.Head[0].Cells[0].Blocks.Single()).Inlines));
        Assert.Empty(((Paragraph)table.Body[0].Cells[0].Blocks.Single()).Inlines);
    }

    [Fact]
    public void Ignores_a_cells_line_feeds_around_its_paragraphs()
    {
        var table = (Table)Reading.Read("<table><tr><td class=\"靠右\">\n <p>甲</p>\n <p class=\"正文\">乙</p>\n</td></tr></table>").Single();
        var cell = table.Body[0].Cells[0];
        Assert.Equal(["靠右", "正文"], cell.Blocks.Cast<Paragraph>().Select(paragraph => paragraph.Style));
    }
}
