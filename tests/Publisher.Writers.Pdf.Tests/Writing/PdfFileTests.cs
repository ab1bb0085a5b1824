using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Writing;

/// <summary>The file around the pages, as other programs see it.</summary>
public class PdfFileTests
{
    private static readonly Documents.Document Sample = Document(
        Section("封面页", P("封面", "封面标题")),
        Section("目录页", new TableOfContents(default, 1, 4)),
        Section(
            "首章页",
            H(1, "第一部分", "_Toc_2_2_0000000001"),
            P("商务成绩高度凝练  商务工作有序推进，RCEP成员国≥5000元（含外资）。"),
            H(4, "1.材料印刷费绩效目标表", "_Toc_4_4_0000000004"),
            Table([1, 3], [], Tr(Th("项目名称"), Td("材料印刷费")), Tr(Th("资金用途"), Td("印刷《全市商务工作要点》等相关材料。")))));

    [Fact]
    public void Writes_the_same_bytes_every_time() => Assert.Equal(Typeset.ToBytes(Sample), Typeset.ToBytes(Sample));

    [Fact]
    public void Writes_a_layout_twice_alike()
    {
        var layout = Typeset.LayOut(Sample);
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        layout.Write(first, []);
        layout.Write(second, []);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Gives_qpdf_nothing_to_say()
    {
        using var folder = new TemporaryFolder();
        var report = Tool.Run("qpdf", "--check", folder.Write("a.pdf", Typeset.ToBytes(Sample)));
        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_destinations_as_the_outline_does()
    {
        using var folder = new TemporaryFolder();
        var destinations = Tool.Run("pdfinfo", "-dests", folder.Write("a.pdf", Typeset.ToBytes(Sample)));
        Assert.Matches("3 \\[ XYZ .* \\] \"_Toc_2_2_0000000001\"", destinations);
        Assert.Matches("3 \\[ XYZ .* \\] \"_Toc_4_4_0000000004\"", destinations);
    }

    [Fact]
    public void Reads_as_text_in_the_order_of_the_document()
    {
        using var folder = new TemporaryFolder();
        var raw = Tool.Run("pdftotext", "-raw", folder.Write("a.pdf", Typeset.ToBytes(Sample)), "-");
        var body = StructText.WithoutSpace(raw.Split('\f')[2]);
        Assert.Equal(
            "第一部分商务成绩高度凝练商务工作有序推进，RCEP成员国≥5000元（含外资）。1.材料印刷费绩效目标表"
            + "项目名称材料印刷费资金用途印刷《全市商务工作要点》等相关材料。—1—",
            body);
        Assert.Contains("凝练  商务", StructText.Of(Typeset.ToBytes(Sample)), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_it_is()
    {
        using var folder = new TemporaryFolder();
        var info = Tool.Run("pdfinfo", folder.Write("a.pdf", Typeset.ToBytes(Sample)));
        Assert.Matches("Title: +唐山市商务局2024年部门预算绩效目标", info);
        Assert.Matches("Author: +唐山市商务局", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("PDF version: +1.7", info);
        Assert.Matches("Pages: +3", info);
    }

    [Fact]
    public void Labels_pages_with_their_printed_numbers()
    {
        using var folder = new TemporaryFolder();
        var json = Tool.Run("qpdf", "--json", "--json-key=pagelabels", folder.Write("a.pdf", Typeset.ToBytes(Sample)));
        var compact = StructText.WithoutSpace(json);
        Assert.Contains("{\"index\":0,\"label\":{\"/St\":1}}", compact, StringComparison.Ordinal);
        Assert.Contains("{\"index\":1,\"label\":{\"/S\":\"/D\",\"/St\":1}}", compact, StringComparison.Ordinal);
        Assert.Contains("{\"index\":2,\"label\":{\"/S\":\"/D\",\"/St\":1}}", compact, StringComparison.Ordinal);
    }

    [Fact]
    public void Carries_attachments()
    {
        var data = Encoding.UTF8.GetBytes("{\"项目\":1}");
        var options = Typeset.Options with
        {
            Attachments = [new PdfAttachment("数据.json", data, "application/json", "公开数据", PdfAttachmentRelationship.Source)],
        };
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", Typeset.ToBytes(Sample, options));
        Assert.Contains("数据.json", Tool.Run("pdfdetach", "-list", path), StringComparison.Ordinal);
        Tool.Run("pdfdetach", "-save", "1", "-o", folder.At("out.json"), path);
        Assert.Equal(data, File.ReadAllBytes(folder.At("out.json")));
    }

    [Fact]
    public void Links_inside_and_outside()
    {
        var pdf = Typeset.ToBytes(Document(
            H(1, "标题", "部分一"),
            P(
                new Link(default, "#部分一", Inlines("见上文")),
                new Link(default, "https://www.tangshan.gov.cn/局", Inlines("网站")))));
        using var folder = new TemporaryFolder();
        var plain = folder.At("plain.pdf");
        Tool.Run("qpdf", "--qdf", "--object-streams=disable", folder.Write("a.pdf", pdf), plain);
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(plain));
        Assert.Contains("/URI (https://www.tangshan.gov.cn/%E5%B1%80)", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("/Subtype /Link").Length - 1);
        Assert.Equal(2, text.Split("/Type /OBJR").Length - 1);
        Assert.Equal(2, text.Split("/F 4").Length - 1);
    }

    [Fact]
    public void Reports_each_missing_character_once_at_its_place()
    {
        var findings = new DiagnosticBag();
        var document = Document(
            P("甲\U00014400乙\U00014400"),
            P("丙\U00014401"),
            H(1, "题\U00014402"),
            new TableOfContents(default, 1, 4));
        PdfWriter.LayOut(document, Typeset.Options, findings);
        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding => Assert.Equal("PUB5150", finding.Code));
        var first = findings.First();
        Assert.Equal(1, first.Span.Start);
        Assert.Contains("U+14400", first.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains("U+14400", first.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_links_to_nowhere_and_writes_them_as_words()
    {
        var findings = new DiagnosticBag();
        var document = Document(P(new Link(default, "#nowhere", Inlines("见下文"))));
        var layout = PdfWriter.LayOut(document, Typeset.Options, findings);
        Assert.Equal("PUB5153", Assert.Single(findings).Code);
        using var output = new MemoryStream();
        layout.Write(output, findings);
        Assert.DoesNotContain("Link", StructText.Of(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_what_cannot_stand_in_a_cell()
    {
        var findings = new DiagnosticBag();
        var inner = Table([1], [], Tr(Td("内")));
        PdfWriter.LayOut(Document(Table([1], [], Tr(Td("外") with { Blocks = [inner] }))), Typeset.Options, findings);
        Assert.Equal("PUB5151", Assert.Single(findings).Code);
    }

    [Fact]
    public void Writes_an_empty_document()
    {
        using var folder = new TemporaryFolder();
        Assert.Matches("Pages: +1", Tool.Run("pdfinfo", folder.Write("a.pdf", Typeset.ToBytes(Document()))));
    }
}
