using System.Collections.Immutable;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Markup;
using Publisher.Documents.Prose;
using Publisher.Documents.Tests.Markup;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Documents.Tests.Prose;

public sealed class ProseReaderTests
{
    /// <summary>Texts of real disclosures, and all that Markdown would make something of.</summary>
    [Theory]
    [InlineData("1.商务成绩高度凝练  商务工作有序推进  商务发展行稳致远")]
    [InlineData("#招商经费")]
    [InlineData("# 招商经费")]
    [InlineData("3*4*5")]
    [InlineData("2米*3米*5米")]
    [InlineData("长3*宽4*高5")]
    [InlineData("a*b*c")]
    [InlineData("2**3**4")]
    [InlineData("注：*为必填项")]
    [InlineData("* * *")]
    [InlineData("a_b_c __甲__ _乙_")]
    [InlineData("2022-2025")]
    [InlineData("~~甲~~ ≥80% 《》 “乙” $x$ ==丙== ^2^ H~2~O")]
    [InlineData(" 2076.00")]
    [InlineData("甲  乙 ")]
    [InlineData("    四个空格")]
    [InlineData("    四个空格\\后")]
    [InlineData("\t制表")]
    [InlineData("　　全角缩进")]
    [InlineData("1、甲")]
    [InlineData("（一）甲")]
    [InlineData("-")]
    [InlineData("---")]
    [InlineData("--- *")]
    [InlineData("- -")]
    [InlineData("1.")]
    [InlineData("- ")]
    [InlineData("-5%")]
    [InlineData("+10")]
    [InlineData(" ")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b>*x</b>")]
    [InlineData("&nbsp; &amp; &lt; \\x")]
    [InlineData("> 引用")]
    [InlineData("```甲```")]
    [InlineData("`甲*乙`")]
    [InlineData("| 甲 | 乙 |")]
    [InlineData("https://www.gov.cn <https://www.gov.cn>")]
    [InlineData("冀财[2022]15号 [甲] [甲][乙]")]
    [InlineData("冀财[2022](15)号")]
    [InlineData("[甲]: https://example.cn \\乙")]
    [InlineData("C:\\数据\\甲")]
    [InlineData("{{ x }} ]]> --> \"'")]
    [InlineData("** 甲 **")]
    [InlineData("**")]
    [InlineData("甲*")]
    [InlineData("甲**乙")]
    [InlineData("𬭎\U0001F600")]
    [InlineData("2024. 年")]
    public void Prints_official_text_as_typed(string text)
    {
        var prose = Read(text);
        Assert.Equal(text, PlainText.Of(Words(prose.ToInline())));
    }

    [Theory]
    [InlineData("**重点。**之后", "**[重点。]**[之后]")]
    [InlineData("要**“重点”**做", "[要]**[“重点”]**[做]")]
    [InlineData("甲**乙**丙**丁**戊", "[甲]**[乙]**[丙]**[丁]**[戊]")]
    [InlineData("这是*重点*内容", "[这是]*[重点]*[内容]")]
    [InlineData("*甲*", "*[甲]*")]
    [InlineData("***甲***", "***[甲]***")]
    [InlineData("**甲*乙*丙**", "**[甲]*[乙]*[丙]**")]
    [InlineData("共**500**个", "[共]**[500]**[个]")]
    [InlineData("the **bold** word", "[the ]**[bold]**[ word]")]
    [InlineData("**甲\n乙**", "**[甲][乙]**")]
    [InlineData("**甲*", "[*]*[甲]*")]
    [InlineData("\\*甲\\* \\# \\\\ \\甲 \\[2022\\](a.b)", "[*甲][* ][# ][\\ \\甲 ][[2022][](a.b)]")]
    [InlineData("[政府网](https://www.gov.cn/a?b=1&c=2)", "<https://www.gov.cn/a?b=1&c=2 [政府网]>")]
    [InlineData("见[**附件**](#_Toc_1)", "[见]<#_Toc_1 **[附件]**>")]
    [InlineData("[信](mailto:a@b.cn)", "<mailto:a@b.cn [信]>")]
    [InlineData("甲\n乙", "[甲][乙]")]
    [InlineData("甲 \n  乙", "[甲][乙]")]
    [InlineData("甲  \n乙\\\n丙", "[甲][乙]⏎[丙]")]
    [InlineData("one\ntwo", "[one][ ][two]")]
    [InlineData("one\n**two**", "[one]**[ ][two]**")]
    [InlineData("  甲\n  乙  ", "[  甲][乙  ]")]
    [InlineData("  *甲*\n  乙  ", "[  ]*[甲]*[乙  ]")]
    [InlineData("甲\n---\n乙", "[甲][---][乙]")]
    [InlineData("甲\n===\n\\*", "[甲][===][ ][*]")]
    [InlineData("甲\u2028乙\u0085丙", "[甲]⏎[乙]⏎[丙]")]
    [InlineData("甲\n\n乙\n \n\n丙\n", "[甲]⏎[乙]⏎[丙]")]
    [InlineData("1. 甲\n2. 乙", "[1. ][甲]⏎[2. ][乙]")]
    [InlineData("- 甲\n- 乙", "[• ][甲]⏎[• ][乙]")]
    public void Reads_the_few_signs_of_markdown(string text, string expected) =>
        Assert.Equal(expected, Reading.Show(Words(Read(text).ToInline())));

    [Theory]
    [InlineData("甲\n\n乙", "<p>甲</p><p>乙</p>")]
    [InlineData("首段：\n1. 甲\n2. **乙**\n\n末段", "<p>首段：</p><ol><li label=\"1.\"><p>甲</p></li><li label=\"2.\"><p><strong>乙</strong></p></li></ol><p>末段</p>")]
    [InlineData("03) 甲\n04) 乙", "<ol><li label=\"03)\"><p>甲</p></li><li label=\"04)\"><p>乙</p></li></ol>")]
    [InlineData("- 甲\n  - 乙\n\n    丙", "<ul><li label=\"•\"><p>甲</p><ul><li label=\"•\"><p>乙</p><p>丙</p></li></ul></li></ul>")]
    [InlineData("甲\n2. 乙", "<p>甲2. 乙</p>")]
    [InlineData("\n\n甲 < 乙 & \"丙\"\n", "<p>甲 &lt; 乙 &amp; &quot;丙&quot;</p>")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("  ", "<p>  </p>")]
    public void Prints_paragraphs_and_lists_as_markup(string text, string expected) => Assert.Equal(expected, Read(text).ToMarkup().Text);

    [Fact]
    public void Offers_each_paragraph_and_item_by_itself() => Assert.Equal(
        ["甲", "1. 乙", "2. 丙", "丁"],
        Read("甲\n\n1. 乙\n2. 丙\n\n   丁").ToParagraphs().Select(paragraph => paragraph.Text));

    [Theory]
    [InlineData("甲[乙](javascript:alert(1))", "PUB4101 data.yaml:2:8 \"javascript:alert(1)\"")]
    [InlineData("[乙](data:text/html,x)", "PUB4101 data.yaml:2:7 \"data:text/html,x\"")]
    [InlineData("[乙](file:///etc/passwd)", "PUB4101 data.yaml:2:7 \"file:///etc/passwd\"")]
    [InlineData("[乙](../a.pdf)", "PUB4101 data.yaml:2:7 \"../a.pdf\"")]
    [InlineData("[乙](&#106;avascript:x)", "PUB4101 data.yaml:2:7 \"&#106;avascript:x\"")]
    [InlineData("[乙](#)", "PUB4101 data.yaml:2:7 \"#\"")]
    [InlineData("甲\n乙![丙](https://example.cn/a.png)", "PUB4102 data.yaml:3:4 \"![\"")]
    [InlineData("[乙](https://example.cn \"题\")", "PUB4103 data.yaml:2:7 \"https://example.cn\"")]
    public void Refuses_what_cannot_be_published(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var (file, span) = Yaml($"正文: |\n  {text.Replace("\n", "\n  ", StringComparison.Ordinal)}\n", 4);
        ProseReader.Read(text + "\n", span, diagnostics);
        Assert.Equal([expected], diagnostics.Select(Reading.Describe));
        Assert.Equal("data.yaml", file.Path);
    }

    [Theory]
    [InlineData("- ", 300)]
    [InlineData("- ", 50)]
    [InlineData("**甲 *乙 ", 2_000)]
    [InlineData("[", 3_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("*", 20_000)]
    [InlineData("甲\n", 200_000)]
    [InlineData("1. 甲\n", 20_000)]
    [InlineData("*甲", 2_000)]
    public void Survives_any_nesting(string piece, int count)
    {
        var diagnostics = new DiagnosticBag();
        var text = string.Concat(Enumerable.Repeat(piece, count)) + "甲" + string.Concat(Enumerable.Repeat(" 乙* 甲**", piece.Length > 4 ? count : 0));
        var file = new SourceFile("data.yaml", text);
        ProseReader.Read(text + "](", new SourceSpan(file, 0, text.Length), diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Code is "PUB4104" or "PUB4105", Reading.Describe(diagnostic)));
    }

    [Fact]
    public void Places_every_run_in_its_line_of_the_file()
    {
        var (_, span) = Yaml("说明: |\n  甲乙\n  丙**丁**戊\n\n  己\\*\n目标: 无\n", 4);
        var prose = Read("甲乙\n丙**丁**戊\n\n己\\*\n", span);
        Assert.Equal(
            ["甲乙 2:3 甲乙", "丙 3:3 丙", "丁 3:6 丁", "戊 3:9 戊", "己 5:3 己", "* 5:5 *"],
            Runs(prose).Select(run => $"{run.Text} {run.Span.File!.GetPosition(run.Span.Start)} {run.Span.Text}"));
    }

    [Fact]
    public void Places_folded_and_quoted_values_at_least_in_their_line()
    {
        var (_, folded) = Yaml("说明: >\n  first second third\n  fourth *fifth* sixth\n", 4);
        Assert.Equal(["2:3", "2:3", "2:3"], Runs(Read("first second third fourth *fifth* sixth\n", folded)).Select(Place));
        var (_, quoted) = Yaml("说明: \"甲\\t乙\\n丙\"\n", 4);
        Assert.All(Runs(Read("甲\t乙\n丙", quoted)).Select(run => run.Span), span => Assert.Equal(1, span.File!.GetPosition(span.Start).Line));
    }

    [Fact]
    public void Carries_the_places_through_the_markup()
    {
        var (_, span) = Yaml("说明: |\n  甲<\n\n  [乙](#无)丙\n", 4);
        var markup = Read("甲<\n\n[乙](#无)丙\n", span).ToMarkup();
        var diagnostics = new DiagnosticBag();
        var blocks = MarkupReader.Read(markup.Text, markup.Map, TestStyles.Sheet, diagnostics);
        Assert.Equal(["PUB4033 data.yaml:4:7 \"#无\""], diagnostics.Select(Reading.Describe));
        Assert.Equal(
            ["甲< data.yaml:2:3", "丙 data.yaml:4:10"],
            blocks.Cast<Paragraph>().SelectMany(paragraph => paragraph.Inlines).OfType<TextRun>().Select(run => $"{run.Text} {run.Span}"));
    }

    private static string Place(TextRun run) => run.Span.File!.GetPosition(run.Span.Start).ToString();

    private static IEnumerable<TextRun> Runs(ProseText prose) => prose.Blocks.Cast<Paragraph>().SelectMany(paragraph => Runs(paragraph.Inlines));

    private static IEnumerable<TextRun> Runs(ImmutableArray<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        TextRun run => [run],
        Strong strong => Runs(strong.Inlines),
        Emphasis emphasis => Runs(emphasis.Inlines),
        _ => [],
    });

    private static ProseText Read(string text, SourceSpan span = default)
    {
        var diagnostics = new DiagnosticBag();
        var prose = ProseReader.Read(text, span, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
        return prose;
    }

    /// <summary>The value of the only key, as a loader would mark it.</summary>
    private static (SourceFile File, SourceSpan Span) Yaml(string text, int start)
    {
        var file = new SourceFile("data.yaml", text);
        return (file, new SourceSpan(file, start, text.Length - start));
    }

    /// <summary>What the markup reader makes of words in a paragraph.</summary>
    private static ImmutableArray<Inline> Words(MarkupText words)
    {
        var segments = words.Map.Segments.Select(segment => segment with { Offset = segment.Offset + 3 }).ToList();
        var diagnostics = new DiagnosticBag();
        var blocks = MarkupReader.Read($"<p>{words.Text}</p><p id=\"_Toc_1\"/>", new SourceMap(segments), TestStyles.Sheet, diagnostics);
        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.GetMessage(Language.English)));
        return ((Paragraph)blocks[0]).Inlines;
    }
}
