using System.Text;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Pdf.Objects;
using Publisher.Writers.Pdf.Conformance.Model;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>
/// One feature of documents, one tree of tags, in <c>TagTrees/</c>: what a screen reader is told. <c>PUBLISHER_ACCEPT_GOLDENS=1</c>
/// writes the trees anew; look at the difference before committing it.
/// </summary>
public class TagTreeTests
{
    private static readonly Dictionary<string, Block[]> Features = new()
    {
        ["paragraph"] = [P("正文")],
        ["stressed-words"] = [P(Make.Text("甲"), new Strong(default, Inlines("重要")), new Emphasis(default, Inlines("强调")))],
        ["line-break"] = [P(Make.Text("甲"), new LineBreak(default), Make.Text("乙"))],
        ["link-to-address"] = [P(Make.Text("见"), new Link(default, "https://www.tangshan.gov.cn/", Inlines("网站")), Make.Text("。"))],
        ["link-inside"] = [H(1, "部分", "a"), P(new Link(default, "#a", Inlines("见上")))],
        ["headings"] = [H(1, "一"), H(2, "二"), H(3, "三"), H(2, "四"), H(1, "五")],
        ["headings-with-gaps"] = [H(2, "二"), H(4, "四"), H(1, "一"), H(4, "四")],
        ["list"] = [List(("1.", "甲"), ("2.", "乙"))],
        ["list-without-labels"] = [List(("", "甲"))],
        ["list-in-list"] = [new List(default, true, [new ListItem(default, "1.", [P("甲"), List(("（1）", "乙"))])])],
        ["contents"] = [new TableOfContents(default, 1, 4), H(1, "部分", "a"), H(2, "表", "b")],
        ["section"] = [Section(null, H(1, "部分"), P("正文"), Section(null, P("内")))],
        ["landscape"] = [Section("横页", P("横")), P("竖")],
        ["page-break"] = [P("甲"), new PageBreak(default), P("乙")],
        ["table"] = [Table([1, 1], [Tr(Th("甲", CellScope.Column), Th("乙", CellScope.Column))], Tr(Th("丙"), Td("丁")))],
        ["table-with-spans"] =
        [
            Table(
                [1, 1, 1],
                [Tr(Th("项目", CellScope.Column, 1, 2), Th("资金", CellScope.Column, 2)), Tr(Th("财政", CellScope.Column), Th("其他", CellScope.Column))],
                Tr(Th("产出", CellScope.RowGroup, 1, 2), Td("甲"), Td("1")),
                Tr(Td("乙"), Td("2"))),
        ],
        ["table-with-empty-cells"] = [Table([1, 1], [], Tr(Th(""), Td("")))],
        ["table-over-pages"] = [Table([1], [Tr(Th("甲", CellScope.Column))], [.. Enumerable.Range(1, 60).Select(i => Tr(Td($"{i}")))])],
        ["list-in-cell"] = [Table([1], [], Tr(Td("") with { Blocks = [P("甲", "单元格"), List(("1.", "乙"))] }))],
        ["actual-text"] = [P("葛\U000E0100城")],
    };

    public static TheoryData<string> Names => [.. Features.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tags_as_expected(string name)
    {
        var actual = Print(Typeset.ToBytes(Document(Features[name])));
        var golden = Path.Combine(Folder(), "TagTrees", name + ".txt");
        if (Environment.GetEnvironmentVariable("PUBLISHER_ACCEPT_GOLDENS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, actual);
        }

        Assert.Equal(File.ReadAllText(golden), actual);
    }

    private static string Print(byte[] pdf)
    {
        var file = new CheckedFile(pdf);
        var tree = new StringBuilder();
        foreach (var element in file.Structure.Elements)
        {
            var depth = 0;
            for (var parent = element.Parent; parent is not null; parent = parent.Parent)
            {
                depth++;
            }

            tree.Append(' ', depth * 2).Append(file.Objects.Name(element.Dictionary, "S"));
            foreach (var (owner, name) in (ReadOnlySpan<(string, string)>)
                [("Table", "Scope"), ("Table", "RowSpan"), ("Table", "ColSpan"), ("Table", "Headers"), ("Table", "Summary"), ("List", "ListNumbering")])
            {
                if (file.Structure.Attribute(element, owner, name) is { } value)
                {
                    tree.Append(' ').Append(name).Append('=').Append(Print(value));
                }
            }

            if (file.Objects.Text(element.Dictionary, "ID") is { } id)
            {
                tree.Append(" ID=").Append(id);
            }

            if (file.Objects.Text(element.Dictionary, "ActualText") is { } actual)
            {
                tree.Append(" ActualText=").Append(actual);
            }

            tree.Append(' ').Append('•', element.Pieces.Count).Append('@', element.Objects.Count);
            while (tree[^1] == ' ')
            {
                tree.Length--;
            }

            tree.Append('\n');
        }

        return tree.ToString();
    }

    private static string Print(PdfObject value) => value switch
    {
        NameObject name => name.Value,
        NumberObject number => FormattableString.Invariant($"{number.Value}"),
        StringObject text => text.Text,
        ArrayObject array => string.Join('+', array.Items.Select(Print)),
        _ => "?",
    };

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Publisher.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "tests", "Publisher.Writers.Pdf.Tests", "Conformance");
    }
}
