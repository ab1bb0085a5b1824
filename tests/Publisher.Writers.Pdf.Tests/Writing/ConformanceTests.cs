using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Writing;

/// <summary>PDF/A-3a and PDF/UA-1 by the word of veraPDF, on machines that have it.</summary>
public class ConformanceTests
{
    public static TheoryData<string> Cases => [.. Documents.Keys];

    private static Dictionary<string, Block[]> Documents { get; } = new()
    {
        ["empty"] = [],
        ["no-projects"] = [H(1, "第一部分"), P("本部门没有项目。")],
        ["table-over-five-pages"] = [H(4, "1.表"), Table([1, 2], [Head("甲", "乙")], Rows(200))],
        ["rowspan-over-pages"] =
        [
            Table([1, 2], [Head("甲", "乙")], [Tr(Th("产出指标", CellScope.RowGroup, 1, 80), Td("0")), .. Rows(79, labels: false)]),
        ],
        ["empty-cells"] = [Table([1, 2], [], Tr(Td(""), Td("")))],
        ["nested-lists"] =
        [
            new List(default, true, [new ListItem(default, "1.", [P("甲"), List(("（1）", "乙"), ("（2）", "丙"))])]),
        ],
        ["landscape"] = [Section("横页", H(1, "横页"), Table([1, 2], [Head("甲", "乙")], Rows(30))), P("竖页")],
        ["long-title"] = [H(1, string.Concat(Enumerable.Repeat("促进电子商务发展", 9)))],
        ["rare-characters"] = [P("㸃、𬭎、𠮷、葛\U000E0100城。")],
        ["links"] =
        [
            new TableOfContents(default, 1, 4), H(1, "部分", "a"), H(4, "表", "b"),
            P(new Link(default, "#b", Inlines("见表")), new Link(default, "https://www.tangshan.gov.cn", Inlines("网站"))),
        ],
        ["stressed-words"] = [P(new Strong(default, Inlines("重要")), new Emphasis(default, [new Strong(default, Inlines("强调"))]))],
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Conforms_to_both_standards(string name)
    {
        Assert.SkipUnless(Tool.Exists("verapdf"), "verapdf is not installed");
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.pdf", Typeset.ToBytes(Document(Documents[name])));
        foreach (var profile in (string[])["3a", "ua1"])
        {
            Assert.Contains("isCompliant=\"true\"", Tool.Run("verapdf", "--flavour", profile, path), StringComparison.Ordinal);
        }
    }

    private static TableRow Head(params string[] words) => Tr([.. words.Select(word => Th(word, CellScope.Column))]);

    private static TableRow[] Rows(int count, bool labels = true) =>
    [
        .. Enumerable.Range(1, count).Select(i => labels ? Tr(Td($"甲{i}"), Td($"乙{i}")) : Tr(Td($"乙{i}"))),
    ];
}
