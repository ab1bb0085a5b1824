using Publisher.Documents.Styles;
using Publisher.Writers.Pdf.Tests.Support;

namespace Publisher.Writers.Pdf.Tests.Layout;

/// <summary>Where lines break: the rules of CLREQ §3.1 and §3.2, one case each.</summary>
public class LineBreakingTests
{
    [Theory]
    // Between any two ideographs.
    [InlineData(4, "全面贯彻落实精神", "全面贯彻|落实精神")]
    // Stops, commas and closing marks never start a line: the line takes them in at its end.
    [InlineData(4.5, "全面贯彻，落实精神", "全面贯彻，|落实精神")]
    [InlineData(4.5, "全面贯彻。落实精神", "全面贯彻。|落实精神")]
    [InlineData(4.5, "全面贯彻）落实精神", "全面贯彻）|落实精神")]
    [InlineData(4.5, "全面贯彻》落实精神", "全面贯彻》|落实精神")]
    [InlineData(4.5, "全面贯彻”落实精神", "全面贯彻”|落实精神")]
    [InlineData(4.5, "全面贯彻、落实精神", "全面贯彻、|落实精神")]
    [InlineData(4.5, "全面贯彻；落实精神", "全面贯彻；|落实精神")]
    [InlineData(4.5, "全面贯彻：落实精神", "全面贯彻：|落实精神")]
    [InlineData(4.5, "全面贯彻！落实精神", "全面贯彻！|落实精神")]
    [InlineData(4.5, "全面贯彻？落实精神", "全面贯彻？|落实精神")]
    // Two marks in a row take one and a half squares, the blank behind the last one goes: still one line's.
    [InlineData(5, "商务工作”。落实精神", "商务工作”。|落实精神")]
    // No blank to give up: the character before moves down with the mark (推出).
    [InlineData(4, "全面贯彻…落实精神", "全面贯|彻…落实|精神")]
    [InlineData(4, "全面贯彻·落实精神", "全面贯|彻·落实|精神")]
    // Opening marks never end a line.
    [InlineData(4, "全面贯（彻落实）精神", "全面贯|（彻落实）|精神")]
    [InlineData(4, "全面贯《彻落实》精神", "全面贯|《彻落实》|精神")]
    [InlineData(4, "全面贯“彻落实”精神", "全面贯|“彻落实”|精神")]
    [InlineData(4, "全面贯【彻落实】精神", "全面贯|【彻落实】|精神")]
    // Dashes and ellipses are not torn and start no line.
    [InlineData(5, "全面贯彻——落实精神", "全面贯|彻——落实|精神")]
    [InlineData(5, "全面贯彻……落实精神", "全面贯|彻……落实|精神")]
    // Numbers keep their signs, points and units.
    [InlineData(7, "预算成本为≤5000元以内", "预算成本为|≤5000元以内")]
    [InlineData(6, "完成时间是≤2024.12前", "完成时间是|≤2024.12前")]
    [InlineData(6, "满意度应该达98%以上", "满意度应该达|98%以上")]
    [InlineData(5, "全市增长了15‰左右", "全市增长了|15‰左右")]
    [InlineData(7, "投资额应为3000万元以上", "投资额应为|3000万元以上")]
    [InlineData(6, "总金额约合1,250,000元", "总金额约合|1,250,000元")]
    [InlineData(5, "培育中心2-3个以上", "培育中心|2-3个以上")]
    // Words and addresses are not torn.
    [InlineData(6, "成员国包括RCEP各方", "成员国包括|RCEP各方")]
    [InlineData(11, "见www.tangshan.gov.cn网站", "见|www.tangshan.gov.cn|网站")]
    [InlineData(6, "well known words here", "well known |words here")]
    [InlineData(5, "state-of-the-art", "state-of-|the-art")]
    // Blanks hang at a line's end, however many; inside they stay.
    [InlineData(4, "全面贯彻  落实精神", "全面贯彻  |落实精神")]
    [InlineData(8, "全面  贯彻", "全面  贯彻")]
    [InlineData(4, "全面贯彻　落实精神", "全面贯彻　|落实精神")]
    // A number only just too long is drawn together.
    [InlineData(4.5, "≤2024.12", "≤2024.12")]
    [InlineData(3, "≤2024.12", "≤202|4.12")]
    // Nothing else helps: a word longer than the line is torn, between characters.
    [InlineData(4, "ABCDEFGHIJKLMNOPQRST", "ABCDE|FGHIJK|LMNOP|QRST")]
    [InlineData(10, "https://tangshan.gov.cn/budget", "https://tangshan.go|v.cn/budget")]
    [InlineData(12, "http://a.cn/performance/tables", "http://a.cn/|performance/tables")]
    // A lone last character is taken in when the marks before it can give way.
    [InlineData(9, "全、面、贯、彻、落。实", "全、面、贯、彻、落。|实")]
    [InlineData(10.5, "全、面、贯、彻、落。实", "全、面、贯、彻、落。实")]
    public void Breaks_lines(double characters, string text, string expected) =>
        Assert.Equal(expected, Lines.Break(text, characters));

    [Theory]
    [InlineData("全面贯彻落实党的二十大精神，坚持稳中求进。")]
    [InlineData("（一）“两会”、《通知》（征求意见稿）：落实‘三个重要’……——不少于5000元。")]
    public void Breaks_no_rule_at_any_width(string text)
    {
        for (var characters = 6.0; characters < 20; characters += 0.25)
        {
            var lines = Lines.Break(text, characters).Split('|');
            Assert.Equal(text, string.Concat(lines));
            Assert.All(lines, line =>
            {
                Assert.DoesNotContain(line[0], "，。、；：？！）》”’…—");
                Assert.DoesNotContain(line[^1], "（《“‘");
            });
        }
    }

    [Fact]
    public void Keeps_line_breaks_of_the_author()
    {
        var inlines = Make.P(Make.Text("第一行"), new Publisher.Documents.Inlines.LineBreak(default), Make.Text("第二行"));
        var layout = Typeset.LayOut(Make.Document(inlines));
        Assert.Equal(1, layout.PageCount);
    }

    [Theory]
    [InlineData(6, "服务对象满意度", "服务对象|满意度")]
    [InlineData(5, "服务对象满意度", "服务对象满|意度")]
    public void Leaves_no_character_of_a_term_over(double characters, string text, string expected) =>
        Assert.Equal(expected, Lines.Break(text, characters, Lines.Style with { Alignment = TextAlignment.Left }));

    [Theory]
    [InlineData(14, "促进电子商务发展专项资金项目专家评审费绩效目标表", "促进电子商务发展专项资金|项目专家评审费绩效目标表")]
    [InlineData(6, "服务对象满意度指标", "服务对象|满意度指标")]
    [InlineData(9, "唐山市商务局关于印发工作方案的通知", "唐山市商务局关于|印发工作方案的通知")]
    [InlineData(12, "唐山市商务局关于印发工作方案的通知", "唐山市商务局|关于印发工作方案的通知")]
    [InlineData(10, "全面贯彻落实二十大精神一", "全面贯彻落实|二十大精神一")]
    public void Breaks_titles_at_word_sense(double characters, string text, string expected) =>
        Assert.Equal(expected, Lines.Break(text, characters, Lines.Style with { Alignment = TextAlignment.Center }));
}
