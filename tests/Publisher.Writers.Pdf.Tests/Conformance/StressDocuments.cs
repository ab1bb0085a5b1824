using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using Publisher.Writers.Pdf.Tests.Support;
using static Publisher.Writers.Pdf.Tests.Support.Make;

namespace Publisher.Writers.Pdf.Tests.Conformance;

/// <summary>Documents that other tools make bad files of.</summary>
internal static class StressDocuments
{
    private const string Sentence = "在组织全市商务工作会议过程中，需要印制会议材料、手册和“一览表”（共880份）。";

    public static Dictionary<string, Block[]> All { get; } = new()
    {
        ["empty"] = [],
        ["no-projects"] = [H(1, "第一部分"), P("本部门没有项目。")],
        ["table-over-five-pages"] = [H(4, "1.表"), Table([1, 2], [Head("甲", "乙")], Rows(200))],
        ["rowspans-over-pages"] =
        [
            Table(
                [1, 1, 2],
                [Head("一级", "二级", "三级")],
                [
                    Tr(Th("产出指标", CellScope.RowGroup, 1, 90), Th("数量指标", CellScope.RowGroup, 1, 60), Td("0")),
                    .. Rows(59, columns: 1),
                    Tr(Th("质量指标", CellScope.RowGroup, 1, 30), Td("0")),
                    .. Rows(29, columns: 1),
                ]),
        ],
        ["rowspan-of-data-over-pages"] = [Table([1, 2], [], [Tr(Td("甲", 1, 100), Td("0")), .. Rows(99, columns: 1)])],
        ["cell-higher-than-a-page"] = [Table([1, 3], [Head("甲", "乙")], Tr(Td("短"), Td(Repeat(120))), Tr(Td("短"), Td("短")))],
        ["two-header-rows-with-spans"] =
        [
            Table(
                [1, 1, 1],
                [
                    Tr(Th("项目", CellScope.Column, 1, 2), Th("资金", CellScope.Column, 2)),
                    Tr(Th("财政", CellScope.Column), Th("其他", CellScope.Column)),
                ],
                Rows(120, columns: 3)),
        ],
        ["empty-cells"] = [Table([1, 2], [Head("", "乙")], Tr(Td(""), Td("")), Tr(Th(""), Td("")))],
        ["one-row-table"] = [Table([1], [], Tr(Td("甲")))],
        ["header-cells-only"] = [Table([1, 1], [], Tr(Th("甲"), Th("乙")))],
        ["lists-in-cells"] =
        [
            Table([1, 1], [], Tr(Td("甲") with { Blocks = [P("甲", "单元格"), List(("1.", "乙"), ("2.", Repeat(60)))] }, Td("丙"))),
        ],
        ["nested-lists"] =
        [
            new List(default, true, [new ListItem(default, "1.", [P("甲"), Nested(6)]), new ListItem(default, "2.", [P("乙")])]),
            new List(default, false, [new ListItem(default, "", [P("没有标签")])]),
        ],
        ["list-over-pages"] = [List([.. Enumerable.Range(1, 80).Select(i => ($"{i}.", Repeat(1)))])],
        ["landscape"] = [P("竖页"), Section("横页", H(1, "横页"), Table([1, 2], [Head("甲", "乙")], Rows(60))), P("竖页")],
        ["long-title"] = [H(1, string.Concat(Enumerable.Repeat("促进电子商务发展", 9))[..67], "a"), P("正文")],
        ["title-ending-in-a-break"] = [new Paragraph(default, "居中格", [Make.Text(Repeat(2)), new LineBreak(default)])],
        ["rare-characters"] = [H(2, "㸃校长、𬭎先生"), P("㸃、𬭎、𠮷、葛\U000E0100城。"), Table([1], [], Tr(Td("𬭎𠮷")))],
        ["links"] =
        [
            new TableOfContents(default, 1, 4), H(1, "部分", "a"), H(4, "表", "b"),
            P(Make.Text("见"), new Link(default, "#b", Inlines("表")), Make.Text("和"), new Link(default, "https://www.tangshan.gov.cn/a?b=(c)&d=%20", Inlines(Repeat(3)))),
            new PageBreak(default),
            P(new Link(default, "mailto:a@b.cn", [new Strong(default, Inlines("信箱")), Make.Text("（工作日）")])),
        ],
        ["link-over-pages"] = [P(new Link(default, "https://www.tangshan.gov.cn/", Inlines(Repeat(40))))],
        ["stressed-words"] = [P(new Strong(default, Inlines("重要")), new Emphasis(default, [new Strong(default, Inlines("强调"))]))],
        ["skipped-headings"] = [H(3, "三"), H(1, "一"), H(4, "四"), H(2, "二")],
        ["contents-without-headings"] = [new TableOfContents(default, 1, 3)],
        ["contents-over-pages"] =
        [
            new TableOfContents(default, 1, 4),
            .. Enumerable.Range(1, 120).Select(i => H(i % 3 == 0 ? 1 : 4, $"{i}.{Sentence}", $"id{i}")),
        ],
        ["ids-beyond-ascii"] = [H(1, "甲", "第一部分"), H(1, "乙", "b(\\)"), P(new Link(default, "#第一部分", Inlines("见甲")))],
        ["hostile-text"] =
        [
            H(1, "()\\<>[]{}/%#", "x"),
            P("endstream endobj %%EOF BDC EMC (Tj) \\) << /MCID 0 >>"),
            P("<script>alert(1)</script> &amp; ]]> ' \" \u00A0\u00AD\u200B\u2028x"),
            Table([1], [], Tr(Td("\\(\\)"))),
        ],
        ["five-hundred-tables"] =
        [
            new TableOfContents(default, 1, 4),
            .. Enumerable.Range(1, 500).SelectMany(i => (Block[])
            [
                H(4, $"{i}.印刷费绩效目标表", $"t{i}"),
                Table([1, 2, 2], [Head("一级指标", "二级指标", "指标值")], [Tr(Th("产出", CellScope.RowGroup, 1, 3), Td("数量"), Td(Sentence)), .. Rows(2)]),
            ]),
        ],
    };

    private static string Repeat(int count) => string.Concat(Enumerable.Repeat(Sentence, count));

    private static List Nested(int depth) => new(
        default,
        Ordered: depth % 2 == 0,
        [new ListItem(default, "（1）", depth == 0 ? [P("底")] : [P($"第{depth}层"), Nested(depth - 1)])]);

    private static TableRow Head(params string[] words) => Tr([.. words.Select(word => Th(word, CellScope.Column))]);

    private static TableRow[] Rows(int count, int columns = 2) =>
    [
        .. Enumerable.Range(1, count).Select(row => Tr([.. Enumerable.Range(1, columns).Select(column => Td($"{row}行{column}列"))])),
    ];
}
