using System.Text;
using Publisher.Writers.Word.Tests.Reading;
using Publisher.Writers.Word.Tests.Samples;
using static Publisher.Writers.Word.Tests.Samples.Tree;

namespace Publisher.Writers.Word.Tests;

public sealed class WordLinterTests
{
    private const string Body = "word/document.xml";
    private const string Rels = "word/_rels/document.xml.rels";
    private const string StylesPart = "word/styles.xml";

    private static readonly byte[] Sound = WordFile.Of(Tree.Document(
        Section("目录页", new Documents.Blocks.TableOfContents(default, 1, 4)),
        Heading(1, "标题", "first"),
        Heading(2, "小标题", "second"),
        Paragraph(Link("#first", "链接"), Link("https://example.gov.cn/", "网站")),
        Table(
            3,
            [Row(Header("一"), Header("二", columns: 2))],
            [Row(Cell("甲", rows: 2), Cell("乙"), Cell("丙")), Row(Cell("丁"), Cell("戊"))])));

    public static TheoryData<string, string, string, string> Damages => new()
    {
        // code, part, what, with what
        { "PUB5222", Body, "<w:body>", "<w:body" },
        { "PUB5222", Body, "<w:document", "<!DOCTYPE d [<!ENTITY x \"y\">]><w:document" },
        { "PUB5224", Rels, "Target=\"styles.xml\"", "Target=\"nostyles.xml\"" },
        { "PUB5225", Rels, "Id=\"rId2\"", "Id=\"rId1\"" },
        { "PUB5226", Body, "r:id=\"rId4\"", "r:id=\"rId77\"" },
        { "PUB5227", Rels, "Target=\"styles.xml\"", "Target=\"file:///etc/passwd\" TargetMode=\"External\"" },
        { "PUB5227", Rels, "</Relationships>", "<Relationship Id=\"rId99\" Type=\"x/hyperlink\" Target=\"https://example.gov.cn/\" TargetMode=\"External\" /></Relationships>" },
        { "PUB5230", Body, "w:name=\"second\"", "w:name=\"FIRST\"" },
        { "PUB5231", Body, "w:bookmarkStart w:id=\"2\"", "w:bookmarkStart w:id=\"1\"" },
        { "PUB5232", Body, "<w:bookmarkEnd w:id=\"2\" />", "" },
        { "PUB5233", Body, "<w:bookmarkEnd w:id=\"2\" />", "<w:bookmarkEnd w:id=\"2\" /><w:bookmarkEnd w:id=\"9\" />" },
        { "PUB5234", Body, "w:name=\"second\"", "w:name=\"2nd place\"" },
        { "PUB5234", Body, "w:name=\"second\"", "w:name=\"_123456789_123456789_123456789_123456789_\"" },
        { "PUB5235", Body, "w:hyperlink w:anchor=\"first\"", "w:hyperlink w:anchor=\"nowhere\"" },
        { "PUB5235", Body, "PAGEREF second", "PAGEREF nowhere" },
        { "PUB5240", Body, "<w:gridSpan w:val=\"2\" />", "<w:gridSpan w:val=\"3\" />" },
        { "PUB5240", Body, "<w:gridSpan w:val=\"2\" />", "" },
        { "PUB5241", Body, "<w:vMerge w:val=\"restart\" />", "" },
        { "PUB5242", Body, "<w:p><w:pPr><w:pStyle w:val=\"单元格\" /></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>", "" },
        { "PUB5244", Body, "w:tblW w:w=\"", "w:tblW w:w=\"1" },
        { "PUB5246", Body, "</w:tbl>", "</w:tbl><w:tbl><w:tblPr /><w:tblGrid><w:gridCol w:w=\"9\" /></w:tblGrid><w:tr><w:tc><w:p /></w:tc></w:tr></w:tbl>" },
        { "PUB5243", Body, "</w:tbl>", "</w:tbl><w:p /><w:tbl><w:tblPr /><w:tblGrid><w:gridCol w:w=\"9\" /></w:tblGrid></w:tbl>" },
        { "PUB5250", Body, "<w:fldChar w:fldCharType=\"end\" />", "" },
        { "PUB5251", Body, "<w:fldChar w:fldCharType=\"begin\" />", "" },
        { "PUB5252", Body, "<w:fldChar w:fldCharType=\"begin\" />", "<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\" />" },
        { "PUB5252", "word/settings.xml", "<w:zoom", "<w:updateFields w:val=\"true\" /><w:zoom" },
        { "PUB5260", Body, "w:pStyle w:val=\"Heading1\"", "w:pStyle w:val=\"Heading9\"" },
        { "PUB5260", Body, "w:tblStyle w:val=\"项目表\"", "w:tblStyle w:val=\"单元格\"" },
        { "PUB5260", StylesPart, "<w:next w:val=\"Normal\" />", "<w:next w:val=\"Nothing\" />" },
        { "PUB5261", StylesPart, "w:styleId=\"表头\"", "w:styleId=\"单元格\"" },
        { "PUB5262", StylesPart, "<w:name w:val=\"表头\" />", "<w:name w:val=\"NORMAL\" />" },
        { "PUB5263", StylesPart, "<w:name w:val=\"表头\" />", "<w:name w:val=\"表头\" /><w:basedOn w:val=\"表头\" />" },
    };

    [Fact]
    public void Says_nothing_about_a_sound_file() => Assert.Empty(Lint.Messages(Sound));

    [Theory]
    [MemberData(nameof(Damages))]
    public void Finds_damage(string code, string part, string what, string with)
    {
        var damaged = WordParts.Changed(Sound, part, text => ReplaceFirst(text, what, with));
        Assert.Contains(code, Lint.Codes(damaged));
    }

    [Fact]
    public void Finds_a_missing_content_type() =>
        Assert.Contains("PUB5223", Lint.Codes(WordParts.With(Sound, "word/odd.bin", "x")));

    [Fact]
    public void Finds_a_head_row_below_the_body() => Assert.Equal(
        ["PUB5245"],
        Lint.Codes(WordParts.Changed(Sound, Body, text => text.Insert(text.LastIndexOf("<w:cantSplit />", StringComparison.Ordinal), "<w:tblHeader />"))));

    [Fact]
    public void Finds_macros() =>
        Assert.Contains("PUB5228", Lint.Codes(WordParts.With(Sound, "word/vbaProject.bin", "x")));

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void Finds_a_missing_part(string name) => Assert.Contains("PUB5221", Lint.Codes(WordParts.Without(Sound, name)));

    [Fact]
    public void Finds_contents_without_a_result()
    {
        var contents = new[] { "begin", "instr", "separate", "end" }.Aggregate("", (text, mark) => text + (mark == "instr"
            ? "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>"
            : $"<w:r><w:fldChar w:fldCharType=\"{mark}\" /></w:r>"));
        var file = WordParts.Changed(Sound, Body, text => ReplaceFirst(text, "<w:body>", $"<w:body><w:p>{contents}</w:p>"));
        Assert.Equal(["PUB5253"], Lint.Codes(file));
    }

    [Fact]
    public void Takes_rows_in_content_controls_as_rows()
    {
        var file = WordParts.Changed(Sound, Body, text => text
            .Replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>", StringComparison.Ordinal)
            .Replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>", StringComparison.Ordinal));
        Assert.Empty(Lint.Messages(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("{\\rtf1 a text }")]
    public void Says_that_a_file_is_no_word_file(string content) =>
        Assert.Equal(["PUB5220"], Lint.Codes(Encoding.UTF8.GetBytes(content)));

    private static string ReplaceFirst(string text, string what, string with)
    {
        var place = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{what} is not in the file");
        return text[..place] + with + text[(place + what.Length)..];
    }
}
