using System.Globalization;
using System.Xml.Linq;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Outline;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;
using static Publisher.Writers.Word.Tests.Reading.WordParts;
using static Publisher.Writers.Word.Tests.Samples.Tree;

namespace Publisher.Writers.Word.Tests;

public sealed class WordWriterTests
{
    [Fact]
    public void Writes_headings_in_the_built_in_styles_of_their_level()
    {
        var file = WordFile.Of(Tree.Document(Heading(1, "一"), Heading(4, "四")));
        Assert.Equal(["Heading1", "Heading4"], Part(file).Descendants(W + "pStyle").Select(Val));
        var heading = Style(file, "Heading4");
        Assert.Equal("heading 4", Val(heading.Element(W + "name")));
        Assert.Equal("项目标题", Val(heading.Element(W + "basedOn")));
        Assert.Equal("3", Val(heading.Descendants(W + "outlineLvl").Single()));
    }

    [Fact]
    public void Keeps_the_level_of_a_heading_in_another_style()
    {
        var file = WordFile.Of(Tree.Document(new Heading(default, 2, "正文", [Words("二")])));
        Assert.Equal("Normal", Val(Part(file).Descendants(W + "pStyle").Single()));
        Assert.Equal("1", Val(Part(file).Descendants(W + "outlineLvl").Single()));
    }

    [Fact]
    public void Bookmarks_headings_with_their_own_names_around_their_words()
    {
        var paragraph = Part(WordFile.Of(Tree.Document(Heading(2, "一、总体绩效目标", "_Toc_2_2_0000000001")))).Descendants(W + "p").Single();
        Assert.Equal(["pPr", "bookmarkStart", "r", "bookmarkEnd"], paragraph.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("_Toc_2_2_0000000001", (string?)paragraph.Element(W + "bookmarkStart")!.Attribute(W + "name"));
    }

    [Fact]
    public void Fills_the_contents_with_links_and_page_numbers()
    {
        var document = Tree.Document(new TableOfContents(default, 1, 2), Heading(1, "甲", "a"), Heading(2, "乙", "b"), Heading(3, "丙", "c"));
        var file = WordFile.Of(document, new WordWriterOptions
        {
            Pagination = new Pagination(new Dictionary<string, string> { ["a"] = "1", ["b"] = "27" }),
        });
        var entries = Part(file).Descendants(W + "hyperlink").ToList();
        Assert.Equal(["a", "b"], entries.Select(entry => (string?)entry.Attribute(W + "anchor")));
        Assert.Equal(["甲1", "乙27"], entries.Select(entry => string.Concat(entry.Descendants(W + "t").Select(text => text.Value))));
        Assert.Equal(
            [" TOC \\o \"1-2\" \\h \\z \\u ", " PAGEREF a \\h ", " PAGEREF b \\h "],
            Part(file).Descendants(W + "instrText").Select(text => text.Value));
        Assert.Equal(["TOC1", "TOC2", "Heading1", "Heading2", "Heading3"], Part(file).Descendants(W + "pStyle").Select(Val));
    }

    [Fact]
    public void Opens_without_a_question_or_a_banner()
    {
        var file = WordFile.Of(Disclosure.WithTables(1));
        var settings = Part(file, "word/settings.xml");
        Assert.DoesNotContain("dirty", TextOf(file), StringComparison.Ordinal);
        Assert.Empty(settings.Elements(W + "updateFields"));
        var mode = settings.Descendants(W + "compatSetting").Single(setting => (string?)setting.Attribute(W + "name") == "compatibilityMode");
        Assert.Equal("15", Val(mode));
    }

    [Fact]
    public void Numbers_odd_pages_right_and_even_pages_left_with_one_character_between()
    {
        var file = WordFile.Of(Tree.Document(Paragraph("正文")));
        Assert.Single(Part(file, "word/settings.xml").Elements(W + "evenAndOddHeaders"));
        Assert.Equal(["default", "even"], Part(file).Descendants(W + "footerReference").Select(reference => (string?)reference.Attribute(W + "type")));
        foreach (var (part, edge) in new[] { ("word/footer1.xml", "right"), ("word/footer2.xml", "left") })
        {
            var footer = Part(file, part);
            Assert.Equal(edge, Val(footer.Descendants(W + "jc").Single()));
            Assert.Equal("280", (string?)footer.Descendants(W + "ind").Single().Attribute(W + edge));
            Assert.Equal("— 1 —", string.Concat(footer.Descendants(W + "t").Select(text => text.Value)));
            Assert.Equal(" PAGE ", footer.Descendants(W + "instrText").Single().Value);
        }
    }

    [Fact]
    public void Gives_each_section_its_paper_and_its_numbers()
    {
        var file = WordFile.Of(Tree.Document(
            Section("封面", Paragraph("封面")),
            Section("正文页", Paragraph("一"), Section("横页", Paragraph("横")), Paragraph("二"))));
        var sections = Part(file).Descendants(W + "sectPr").ToList();
        Assert.Equal(["11906", "11906", "16838", "11906"], sections.Select(section => (string?)section.Element(W + "pgSz")!.Attribute(W + "w")));
        Assert.Equal("landscape", (string?)sections[2].Element(W + "pgSz")!.Attribute(W + "orient"));

        // The section goes on after the landscape page: its numbers do not begin again.
        Assert.Equal([null, "1", null, null], sections.Select(section => (string?)section.Element(W + "pgNumType")?.Attribute(W + "start")));
        var coverFooter = Part(file, "word/footer1.xml");
        Assert.Empty(coverFooter.Descendants(W + "t"));
        Assert.All(sections, section => Assert.Equal(2, section.Elements(W + "footerReference").Count()));
    }

    [Fact]
    public void Sets_the_grid_of_official_documents()
    {
        var grid = Part(WordFile.Of(Tree.Document(Paragraph("正文")))).Descendants(W + "docGrid").Single();
        Assert.Equal("linesAndChars", (string?)grid.Attribute(W + "type"));
        var pitch = (int)grid.Attribute(W + "linePitch")!;

        // 22 lines go into 225 mm, 23 do not; 28 characters of 16 pt into 156 mm.
        Assert.InRange(22 * pitch, 0, 12756);
        Assert.InRange(23 * pitch, 12757, int.MaxValue);
        Assert.Equal(8845 / 20.0, 28 * (16 + ((int)grid.Attribute(W + "charSpace")! / 4096.0)), 0.1);
    }

    [Fact]
    public void Leaves_pages_of_another_type_area_without_a_grid()
    {
        var file = WordFile.Of(Tree.Document(Section("横页", Paragraph("横")), Paragraph("正文")));
        var grids = Part(file).Descendants(W + "docGrid").ToList();
        Assert.Equal([null, "linesAndChars"], grids.Select(grid => (string?)grid.Attribute(W + "type")));
        Assert.All(grids, grid => Assert.NotNull(grid.Attribute(W + "linePitch")));
    }

    [Fact]
    public void Starts_a_new_page_with_what_follows_a_page_break()
    {
        var body = Part(WordFile.Of(Tree.Document(Paragraph("一"), new PageBreak(default), Paragraph("二")))).Element(W + "body")!;
        Assert.Equal([0, 1], body.Elements(W + "p").Select(paragraph => paragraph.Descendants(W + "pageBreakBefore").Count()));
    }

    [Fact]
    public void Keeps_blanks_breaks_and_tabs()
    {
        var file = WordFile.Of(Tree.Document(Paragraph(Words(" 两  个\t空格"), new LineBreak(default), Words("新行"))));
        Assert.Equal(" 两  个\t空格\n新行\n", WordText.Of(file));
        Assert.Equal("preserve", (string?)Part(file).Descendants(W + "t").First().Attribute(XNamespace.Xml + "space"));
    }

    [Theory]
    [InlineData("𬭎")]
    [InlineData("“引号”")]
    [InlineData("——")]
    public void Says_that_characters_of_two_worlds_are_chinese(string text)
    {
        var run = Part(WordFile.Of(Tree.Document(Paragraph(text)))).Descendants(W + "r").Single();
        Assert.Equal("eastAsia", (string?)run.Descendants(W + "rFonts").Single().Attribute(W + "hint"));
    }

    [Fact]
    public void Stresses_by_named_character_styles()
    {
        var file = WordFile.Of(Tree.Document(Paragraph(
            new Strong(default, [Words("粗")]), new Emphasis(default, [Words("楷"), new Strong(default, [Words("粗楷")])]))));
        Assert.Equal(["Strong", "Emphasis", "Emphasis"], Part(file).Descendants(W + "rStyle").Select(Val));
        Assert.Single(Part(file).Descendants(W + "b"));
        Assert.Equal("楷体_GB2312", (string?)Style(file, "Emphasis").Descendants(W + "rFonts").Single().Attribute(W + "eastAsia"));
    }

    [Fact]
    public void Prints_labels_as_words_that_hang_before_the_text()
    {
        var file = WordFile.Of(Tree.Document(new List(default, true, [new ListItem(default, "（一）", [Styled("条目", "加强管理")])])));
        Assert.Equal("（一）加强管理\n", WordText.Of(file));
        var indent = Part(file).Descendants(W + "ind").Single();
        Assert.Equal(("960", "960"), ((string?)indent.Attribute(W + "left"), (string?)indent.Attribute(W + "hanging")));
    }

    [Fact]
    public void Lines_up_items_behind_the_widest_label()
    {
        var file = WordFile.Of(Tree.Document(new List(default, true,
        [
            new ListItem(default, "9.", [Styled("条目", "一"), Styled("条目", "二")]),
            new ListItem(default, "10.", [Styled("条目", "三")]),
        ])));
        Assert.Equal("9.一\n二\n10.三\n", WordText.Of(file));
        var indents = Part(file).Descendants(W + "ind").ToList();
        Assert.Equal(["640", "640", "640"], indents.Select(indent => (string?)indent.Attribute(W + "left")));
        Assert.Equal(["640", null, "640"], indents.Select(indent => (string?)indent.Attribute(W + "hanging")));
        Assert.Equal(["320", "160"], Part(file).Descendants(W + "r").Elements(W + "rPr").Elements(W + "spacing").Select(Val));
    }

    [Theory]
    [InlineData("•")]
    [InlineData("𠮷")]
    public void Spaces_labels_of_any_character(string label)
    {
        var file = WordFile.Of(Tree.Document(new List(default, false,
        [
            new ListItem(default, label, [Styled("条目", "一")]),
            new ListItem(default, "（一百）", [Styled("条目", "二")]),
        ])));
        Assert.Equal($"{label}一\n（一百）二\n", WordText.Of(file));
        var run = Part(file).Descendants(W + "r").First();
        Assert.Equal(label, run.Value);
        Assert.Equal("eastAsia", (string?)run.Descendants(W + "rFonts").Single().Attribute(W + "hint"));
    }

    [Fact]
    public void Begins_labels_where_the_style_begins_the_first_line()
    {
        var file = WordFile.Of(Tree.Document(new List(default, true, [new ListItem(default, "（一）", [Paragraph("加强管理")])])));
        var indent = Part(file).Descendants(W + "ind").Single();
        Assert.Equal(("1600", "960", "0"), ((string?)indent.Attribute(W + "left"), (string?)indent.Attribute(W + "hanging"), (string?)indent.Attribute(W + "firstLineChars")));
    }

    [Fact]
    public void Sets_28_characters_of_the_body_in_a_line()
    {
        var body = Style(WordFile.Of(Tree.Document(Paragraph("正文"))), "Normal");
        var spacing = int.Parse(Val(body.Descendants(W + "spacing").Single(element => element.Parent!.Name == W + "rPr"))!, CultureInfo.InvariantCulture);
        Assert.InRange(28 * (320 + spacing), 0, 8845);
        Assert.InRange(29 * (320 + spacing), 8846, int.MaxValue);
    }

    [Fact]
    public void Links_to_places_and_to_the_web()
    {
        var file = WordFile.Of(Tree.Document(
            Heading(1, "标题", "place"),
            Paragraph(Link("#place", "甲"), Link("https://example.gov.cn/公开?a=1&b=\"2\"", "乙"), Link("https://example.gov.cn/?q=\\t", "丙"))));
        Assert.Equal("place", (string?)Part(file).Descendants(W + "hyperlink").Single().Attribute(W + "anchor"));
        Assert.Equal(
            [" HYPERLINK \"https://example.gov.cn/%E5%85%AC%E5%BC%80?a=1&b=%222%22\" ", " HYPERLINK \"https://example.gov.cn/?q=%5Ct\" "],
            Part(file).Descendants(W + "instrText").Select(text => text.Value));
        Assert.Equal("标题\n甲乙丙\n", WordText.Of(file));

        // Nothing that leads out of the file is told to the package.
        Assert.DoesNotContain("TargetMode", TextOf(file, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Describes_itself()
    {
        var core = TextOf(WordFile.Of(Disclosure.WithTables(1)), "docProps/core.xml");
        Assert.Contains("<dc:title>试验</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("1970-01-01T00:00:00Z", core, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_official_fonts()
    {
        var file = WordFile.Of(Tree.Document(Paragraph("正文")));
        foreach (var (style, font) in new[] { ("Normal", "仿宋_GB2312"), ("部分标题", "方正小标宋简体"), ("一级标题", "黑体"), ("二级标题", "楷体_GB2312"), ("单元格", "宋体") })
        {
            Assert.Equal(font, (string?)Style(file, style).Descendants(W + "rFonts").Single().Attribute(W + "eastAsia"));
        }
    }

    [Fact]
    public void Writes_the_styles_with_their_measures()
    {
        var file = WordFile.Of(Tree.Document(Paragraph("正文")));
        var body = Style(file, "Normal");
        Assert.Equal("200", (string?)body.Descendants(W + "ind").Single().Attribute(W + "firstLineChars"));
        Assert.Equal("628", (string?)body.Descendants(W + "ind").Single().Attribute(W + "firstLine"));
        Assert.Equal(("579", "exact"), Spacing(body));
        Assert.Equal("0", Val(body.Descendants(W + "autoSpaceDN").Single()));
        Assert.Equal("1", Val(Style(file, "条目").Descendants(W + "autoSpaceDN").Single()));
        Assert.Equal("both", Val(body.Descendants(W + "jc").Single()));
        Assert.Single(Style(file, "项目标题").Descendants(W + "pageBreakBefore"));
        Assert.Single(Style(file, "一级标题").Descendants(W + "keepNext"));

        static (string?, string?) Spacing(XElement style)
        {
            var spacing = style.Element(W + "pPr")!.Element(W + "spacing")!;
            return ((string?)spacing.Attribute(W + "line"), (string?)spacing.Attribute(W + "lineRule"));
        }
    }

    private static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");

    private static XElement Style(byte[] file, string id) =>
        Part(file, "word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);
}
