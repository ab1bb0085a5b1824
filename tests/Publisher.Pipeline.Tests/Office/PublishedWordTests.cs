using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Publisher.Pipeline.Tests.Projections;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Word.Linting;
using static Publisher.Pipeline.Tests.Office.OfficeFile;

namespace Publisher.Pipeline.Tests.Office;

/// <summary>The Word file of a real disclosure, judged by the programs that will open it and by what offices ask of it.</summary>
public abstract class PublishedWordTests<TFixture>(TFixture built) : IClassFixture<TFixture>
    where TFixture : PublishedFixture
{
    private static readonly string[] OfficialFonts = ["仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"];

    protected TFixture Built { get; } = built;

    /// <summary>How many headings the contents list.</summary>
    protected abstract int HeadingCount { get; }

    [Theory]
    [InlineData(FileFormatVersions.Office2013)]
    [InlineData(FileFormatVersions.Office2016)]
    [InlineData(FileFormatVersions.Office2019)]
    [InlineData(FileFormatVersions.Office2021)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void Is_valid_for_office(FileFormatVersions version)
    {
        using var file = WordprocessingDocument.Open(Built.Word, isEditable: false);

        Assert.Empty(new OpenXmlValidator(version).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Has_nothing_that_the_linter_knows_to_be_wrong()
    {
        using var stream = File.OpenRead(Built.Word);
        var findings = new DiagnosticBag();
        WordLinter.Lint(stream, "disclosure.docx", findings);

        Assert.Empty(findings.Select(finding => finding.GetMessage(Language.English)));
    }

    [Fact]
    public void Has_the_pages_of_the_pdf_in_libre_office()
    {
        using var file = new OfficeFile(Built.Word);
        using var folder = new TemporaryFolder();
        var (code, output) = RealTool.Run(
            "soffice",
            SameFonts.Configure(folder),
            "--headless", $"-env:UserInstallation=file://{folder["profile"]}", "--convert-to", "pdf", "--outdir", folder.Path, Built.Word);
        Assert.True(code == 0, output);
        var word = new PdfText(folder["disclosure.pdf"]).Pages;
        var pdf = new PdfText(Built.Pdf).Pages;
        var contents = ContentsEntry.In(file.Document);

        Assert.Subset(FamiliesOf(Built.Pdf), FamiliesOf(folder["disclosure.pdf"]));
        Assert.Equal(pdf.Count, word.Count);
        Assert.Equal(HeadingCount, contents.Count);
        Assert.Equal(contents, ContentsEntry.Find(contents, pdf));
        Assert.Equal(contents, ContentsEntry.Find(contents, word));
    }

    [Fact]
    public void Stands_on_the_grid_of_official_documents()
    {
        using var file = new OfficeFile(Built.Word);
        var body = SectionOf(file, "第一部分");
        var grid = body.Element(W + "docGrid")!;
        var text = (Value(body, "pgSz", "h") - Value(body, "pgMar", "top") - Value(body, "pgMar", "bottom"),
            Value(body, "pgSz", "w") - Value(body, "pgMar", "left") - Value(body, "pgMar", "right"));

        Assert.Equal("linesAndChars", (string?)grid.Attribute(W + "type"));
        Assert.Equal(22, text.Item1 / (int)grid.Attribute(W + "linePitch")!);
        Assert.Equal(28, (int)(text.Item2 / (320 + ((int)grid.Attribute(W + "charSpace")! / 204.8))));
    }

    [Fact]
    public void Numbers_the_pages_of_text_at_the_outer_edge()
    {
        using var file = new OfficeFile(Built.Word);
        var relationships = file.Part("word/_rels/document.xml.rels").Elements()
            .ToDictionary(item => (string)item.Attribute("Id")!, item => "word/" + (string)item.Attribute("Target")!);
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

        Assert.Single(file.Part("word/settings.xml").Elements(W + "evenAndOddHeaders"));
        foreach (var (type, edge) in new[] { ("default", "right"), ("even", "left") })
        {
            var reference = SectionOf(file, "第一部分").Elements(W + "footerReference").Single(item => (string?)item.Attribute(W + "type") == type);
            var footer = file.Part(relationships[(string)reference.Attribute(r + "id")!]);
            Assert.Equal("— 1 —", string.Concat(footer.Descendants(W + "t").Select(words => words.Value)));
            Assert.Equal(" PAGE ", footer.Descendants(W + "instrText").Single().Value);
            Assert.Equal(edge, Val(footer.Descendants(W + "jc").Single()));
        }
    }

    [Fact]
    public void Names_the_official_fonts_and_the_language()
    {
        using var file = new OfficeFile(Built.Word);
        var styles = file.Part("word/styles.xml");
        var fonts = styles.Descendants(W + "rFonts").Attributes().Where(name => name.Name != W + "hint").Select(name => name.Value).Distinct();

        Assert.Equal(OfficialFonts.Order(StringComparer.Ordinal), fonts.Order(StringComparer.Ordinal));
        Assert.Equal("zh-CN", (string?)styles.Descendants(W + "lang").Single().Attribute(W + "eastAsia"));
        Assert.Equal("zh-CN", (string?)file.Part("word/settings.xml").Element(W + "themeFontLang")!.Attribute(W + "eastAsia"));

        // “ ” — … are Latin to Word where nothing says otherwise.
        Assert.All(
            file.Document.Descendants(W + "r").Where(run => run.Value.Any("“”—…≥≤".Contains)),
            run => Assert.Equal("eastAsia", (string?)run.Descendants(W + "rFonts").Single().Attribute(W + "hint")));
    }

    [Fact]
    public void Puts_every_heading_of_the_contents_into_the_navigation_pane()
    {
        using var file = new OfficeFile(Built.Word);
        var targets = file.Document.Descendants(W + "hyperlink").Select(link => (string)link.Attribute(W + "anchor")!).ToList();
        var headings = file.Document.Descendants(W + "bookmarkStart")
            .ToDictionary(mark => (string)mark.Attribute(W + "name")!, mark => mark.Ancestors(W + "p").First());

        Assert.Equal(HeadingCount, targets.Count);
        Assert.All(targets, target =>
        {
            // Bookmarks that begin with an underscore are hidden from Word's list.
            Assert.StartsWith("_", target, StringComparison.Ordinal);
            var properties = headings[target].Element(W + "pPr")!;
            var style = Val(properties.Element(W + "pStyle"))!;
            Assert.True(properties.Element(W + "outlineLvl") is not null || style.StartsWith("Heading", StringComparison.Ordinal), style);
        });
    }

    [Fact]
    public void Opens_without_a_question_a_banner_or_a_warning()
    {
        using var file = new OfficeFile(Built.Word);
        var settings = file.Part("word/settings.xml");

        Assert.Empty(settings.Elements(W + "updateFields"));
        Assert.Empty(file.Document.Descendants().Attributes(W + "dirty"));
        Assert.Equal("15", Val(settings.Descendants(W + "compatSetting").Single(item => (string?)item.Attribute(W + "name") == "compatibilityMode")));
        Assert.All(file.Names, name => Assert.EndsWith(name.EndsWith(".rels", StringComparison.Ordinal) ? ".rels" : ".xml", name, StringComparison.Ordinal));
        Assert.All(
            file.Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)),
            name => Assert.Empty(file.Part(name).Elements().Attributes("TargetMode")));
    }

    [Fact]
    public void Describes_all_tables_and_keeps_their_rows_whole()
    {
        using var file = new OfficeFile(Built.Word);
        var tables = file.Document.Descendants(W + "tbl").ToList();

        Assert.All(tables, table =>
        {
            Assert.NotEmpty(Val(table.Element(W + "tblPr")!.Element(W + "tblCaption"))!);
            Assert.NotEmpty(Val(table.Element(W + "tblPr")!.Element(W + "tblDescription"))!);
            var columns = table.Element(W + "tblGrid")!.Elements(W + "gridCol").Count();
            Assert.All(table.Elements(W + "tr"), row =>
            {
                Assert.Single(row.Element(W + "trPr")!.Elements(W + "cantSplit"));
                Assert.Equal(columns, row.Elements(W + "tc").Sum(cell => (int?)cell.Element(W + "tcPr")!.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1));
            });
        });
        Assert.Equal(SeparateIndicatorTables, tables.Count(table => table.Element(W + "tr")!.Descendants(W + "tblHeader").Any()));
    }

    /// <summary>How many tables have a head that is repeated on every page.</summary>
    protected abstract int SeparateIndicatorTables { get; }

    [Fact]
    public void Is_dated_by_the_commit()
    {
        using var file = new OfficeFile(Built.Word);
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace elements = "http://purl.org/dc/elements/1.1/";
        var core = file.Part("docProps/core.xml");

        Assert.Equal("2024-03-01T00:00:00Z", core.Element(terms + "created")!.Value);
        Assert.Equal("2024-03-01T00:00:00Z", core.Element(terms + "modified")!.Value);
        Assert.NotEmpty(core.Element(elements + "title")!.Value);
        Assert.NotEmpty(core.Element(elements + "creator")!.Value);
    }

    /// <summary>The properties of the section that <paramref name="heading"/> stands in.</summary>
    private static XElement SectionOf(OfficeFile file, string heading)
    {
        var start = file.Document.Descendants(W + "p").First(paragraph =>
            paragraph.Value.StartsWith(heading, StringComparison.Ordinal) && paragraph.Descendants(W + "bookmarkStart").Any());
        return file.Document.Descendants(W + "sectPr").First(section => section.IsAfter(start));
    }

    /// <summary>The first letters of the fonts' names: the rest tells the face of a collection, which programs call differently.</summary>
    private static HashSet<string> FamiliesOf(string pdf) =>
    [
        .. RealTool.Run("pdffonts", pdf).Output.Split('\n')
            .Where(line => line.Contains('+', StringComparison.Ordinal))
            .Select(line => line.Split('+')[1].Trim()[..6]),
    ];

    private static int Value(XElement section, string element, string attribute) => (int)section.Element(W + element)!.Attribute(W + attribute)!;

    private static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");
}
