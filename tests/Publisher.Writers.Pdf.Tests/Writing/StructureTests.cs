using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Writing;

/// <summary>The structure tree as an outside reader sees it.</summary>
public class StructureTests
{
    private static readonly TableRow Head = Tr(Th("列", CellScope.Column), Th("列", CellScope.Column));

    [Fact]
    public void Tags_what_the_document_is_made_of()
    {
        var document = Document(
            Section("目录页", new TableOfContents(default, 1, 4)),
            Section(
                "首章页",
                H(1, "第一部分", "a"),
                P(
                    Make.Text("正文"),
                    new Strong(default, Inlines("重要")),
                    new Emphasis(default, Inlines("强调")),
                    new Link(default, "#a", Inlines("见上"))),
                List(("1.", "甲"), ("2.", "乙")),
                Section(null, H(4, "1.表", "b"), Table([1, 1], [Tr(Th("列", CellScope.Column, 2))], Tr(Th("行"), Td(""))))));
        Assert.Equal(
            """
            Document
              Part
                TOC
                  TOCI
                    Reference
                      Link
                  TOCI
                    Reference
                      Link
              Part
                H1
                P
                  Span
                  Span
                  Link
                L
                  LI
                    Lbl
                    LBody
                  LI
                    Lbl
                    LBody
                Sect
                  H2
                  Table
                    THead
                      TR
                        TH
                    TBody
                      TR
                        TH
                        TD

            """,
            Normalize(StructText.TreeOf(Typeset.ToBytes(document))));
    }

    [Fact]
    public void Tells_which_headers_a_cell_has()
    {
        var text = StructText.Of(Typeset.ToBytes(Document(Table(
            [1, 1, 1],
            [Tr(Th("一级指标", CellScope.Column), Th("二级指标", CellScope.Column), Th("指标值", CellScope.Column))],
            Tr(Th("产出", CellScope.RowGroup, 1, 2), Td("数量"), Td("100")),
            Tr(Td("质量"), Td("200"))))));
        Assert.Contains("/RowSpan 2", text, StringComparison.Ordinal);
        Assert.Contains("/Scope /Column", text, StringComparison.Ordinal);
        Assert.Contains("/Headers [(t1c4) (t1c3)]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_one_table_of_a_table_over_many_pages()
    {
        var rows = Enumerable.Range(1, 150).Select(i => Tr(Td($"甲{i}"), Td($"乙{i}"))).ToArray();
        var pdf = Typeset.ToBytes(Document(Table([1, 1], [Head], rows)));
        var tree = StructText.TreeOf(pdf);
        Assert.Single(tree.Split('\n'), line => line.Trim() == "Table");
        Assert.Equal(151, tree.Split('\n').Count(line => line.Trim() == "TR"));
    }

    [Fact]
    public void Reads_parted_paragraphs_and_cells_as_one()
    {
        var text = string.Concat(Enumerable.Repeat("在组织全市商务工作会议过程中需要印制材料。", 60));
        var row = Tr(Td(text), Td("短"));
        var document = Document(P(text), Table([1, 1], [Head], row, row));
        Assert.Equal(StructText.WithoutSpace(PlainText.Of(document)), StructText.WordsOf(Typeset.ToBytes(document)));
    }

    [Fact]
    public void Nests_headings_without_gaps()
    {
        var document = Document(H(2, "一"), H(4, "二"), H(4, "三"), H(1, "四"), H(3, "五"), H(2, "六"));
        var tree = StructText.TreeOf(Typeset.ToBytes(document)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Document", "H1", "H2", "H2", "H1", "H2", "H2"], tree.Select(line => line.Trim()));
    }

    [Fact]
    public void Writes_characters_that_are_not_seen_as_actual_text()
    {
        var pdf = Typeset.ToBytes(Document(P("葛\U000E0100城\u200B市")));
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", pdf);
        Assert.Contains("葛\U000E0100城\u200B市", Tool.Run("pdftotext", path, "-"), StringComparison.Ordinal);
        Assert.Contains("Span", StructText.TreeOf(pdf), StringComparison.Ordinal);
    }

    /// <summary>Poppler shows mapped types as what they are mapped to or as they are, by version.</summary>
    private static string Normalize(string tree) => tree.Replace("Strong", "Span", StringComparison.Ordinal)
        .Replace("Em\n", "Span\n", StringComparison.Ordinal);
}
