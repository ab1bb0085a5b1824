using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Text.Diagnostics;
using Publisher.Writers.Pdf.Conformance;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>A small file with one of everything, for tests that break it.</summary>
internal static class SoundPdf
{
    private static readonly Lazy<byte[]> Bytes = new(() => Typeset.ToBytes(
        Document(
            Section("目录页", new TableOfContents(default, 1, 4)),
            Section(
                "首章页",
                H(1, "第一部分", "a"),
                H(2, "一、目标", "b"),
                H(3, "（一）细目", "c"),
                P(Make.Text("正文abc"), new Link(default, "#a", Inlines("见上")), new Link(default, "https://www.tangshan.gov.cn/", Inlines("网站"))),
                List(("1.", "甲"), ("2.", "乙")),
                Table(
                    [1, 1, 1],
                    [Tr(Th("一级指标", CellScope.Column), Th("二级指标", CellScope.Column), Th("指标值", CellScope.Column))],
                    Tr(Th("产出", CellScope.RowGroup, 1, 2), Td("数量"), Td("100")),
                    Tr(Td("质量"), Td("200"))))),
        Typeset.Options with
        {
            Attachments =
            [
                new PdfAttachment("data.json", "{}"u8.ToArray(), "application/json", "开放数据", PdfAttachmentRelationship.Data),
                new PdfAttachment("disclosure.yaml", "年度: 2024"u8.ToArray(), "application/yaml", "源数据", PdfAttachmentRelationship.Source),
            ],
        }));

    public static byte[] ToBytes() => [.. Bytes.Value];

    public static EditablePdf ToEdit() => new(Bytes.Value);

    /// <summary>The codes of what the checker finds, each once.</summary>
    public static SortedSet<string> Check(byte[] pdf) => [.. Findings(pdf).Select(finding => finding.Code)];

    public static DiagnosticBag Findings(byte[] pdf)
    {
        var findings = new DiagnosticBag();
        PdfConformance.Check(pdf, "disclosure.pdf", findings);
        return findings;
    }
}
