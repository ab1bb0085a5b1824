using static Publisher.Import.Tests.WordFileBuilder;

namespace Publisher.Import.Tests;

/// <summary>The ways in which word processors and offices set the same table.</summary>
public sealed class WordVarietyTests
{
    private const string Project = """
        项目编码: 13020024P00706610007L
        项目名称: 材料印刷费
        预算数: "0.75"
        财政资金: "0.75"
        资金用途: 印制会议材料
        资金支出计划:
          12月底: 100%
        绩效目标:
          - 会议材料按时印出
          - 印刷质量合格
        绩效指标:
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 印刷数量
            指标值: ">880份"
            指标值确定依据: 参会人数
          - 一级指标: 产出指标
            二级指标: 质量指标
            三级指标: 合格率
            绩效指标描述: 合格份数占比
            指标值: 100%
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 参会人员满意度
            指标值: ≥96%

        """;

    private static readonly string Title = P("1.材料印刷费绩效目标表");

    private static readonly string[] HeadRows =
    [
        Row(Cell("214001某某市商务局本级", Span(4)), Cell("单位：万元", Span(3))),
        Row(Cell("项目编码"), Cell("13020024P00706610007L", Span(2)), Cell("项目名称"), Cell("材料印刷费", Span(3))),
        Row(Cell("预算规模及资金用途", Start), Cell("预算数"), Cell("0.75"), Cell("其中：财政    资金"), Cell("0.75"), Cell("其他资金"), Cell(" ")),
        Row(Cell("", Below), Cell("印制会议材料", Span(6))),
        Row(Cell("资金支出计划（%）", Start), Cell("3月底"), Cell("6月底", Span(2)), Cell("10月底"), Cell("12月底", Span(2))),
        Row(Cell("", Below), Cell(" "), Cell(" ", Span(2)), Cell(" "), Cell("100%", Span(2))),
        Row(Cell("绩效目标"), Lines(Span(6), "1.会议材料按时印出", "2.印刷质量合格")),
    ];

    private static readonly string IndicatorHead =
        Row(Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("绩效指标描述"), Cell("指标值"), Cell("指标值确定依据", Span(2)));

    private static readonly string[] IndicatorRows =
    [
        Row(Cell("产出指标", Start), Cell("数量指标"), Cell("印刷数量"), Cell("印刷数量"), Cell("&gt;880份"), Cell("参会人数", Span(2))),
        Row(Cell("", Below), Cell("质量指标"), Cell("合格率"), Cell("合格份数占比"), Cell("100%"), Cell("", Span(2))),
        Row(Cell("满意度指标"), Cell("服务对象满意度指标"), Cell("参会人员满意度"), Cell("参会人员满意度"), Cell("≥96%"), Cell("", Span(2))),
    ];

    private static string Start => "<w:vMerge w:val=\"restart\"/>";

    private static string Below => "<w:vMerge/>";

    public static TheoryData<string, string> Bodies => new()
    {
        { "separate-tables", Title + Table(HeadRows) + P("") + Table([IndicatorHead, .. IndicatorRows]) },
        { "one-table", Title + Table([.. HeadRows, IndicatorHead, .. IndicatorRows]) },
        { "title-in-the-table", Table([Row(Cell("1.材料印刷费绩效目标表", Span(7))), .. HeadRows, IndicatorHead, .. IndicatorRows]) },
        { "units-above-the-table", Title + P("214001某某市商务局本级") + P("金额单位：万元") + Table([.. HeadRows[1..], IndicatorHead, .. IndicatorRows]) },
        { "blank-residue", Title + P("") + P(" ") + Table([.. HeadRows, BlankRow, IndicatorHead, BlankRow, .. IndicatorRows, BlankRow]) + P("") },
        { "head-repeated", Title + Table([.. HeadRows, IndicatorHead, IndicatorRows[0], IndicatorHead, .. IndicatorRows[1..]]) },
        { "split-at-a-page", Title + Table([.. HeadRows, IndicatorHead, IndicatorRows[0]]) + P("（续）") + Table([IndicatorHead, .. IndicatorRows[1..]]) },
        { "split-without-a-head", Title + Table([.. HeadRows, IndicatorHead, .. IndicatorRows[..2]]) + Table(IndicatorRows[2]) },
        { "nested-in-a-frame", Table(Row($"<w:tc>{Title}{Table(HeadRows)}{P("")}{Table([IndicatorHead, .. IndicatorRows])}{P("")}</w:tc>")) },
        { "indicators-nested-in-a-cell", Title + Table([.. HeadRows, Row($"<w:tc>{P("")}{Table([IndicatorHead, .. IndicatorRows])}{P("")}</w:tc>")]) },
        { "content-controls", Control(Title) + Control(Table([Control(HeadRows[0]), .. HeadRows[1..], IndicatorHead, .. IndicatorRows])) },
        { "title-numbered-by-word", P("材料印刷费绩效目标表", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") + Table([.. HeadRows, IndicatorHead, .. IndicatorRows]) },
        { "wide-blanks-and-breaks-in-labels", Replace(("项目编码", "项目　　编码"), ("项目名称", "项　目<w:br/>名　称"), ("一级指标", " 一级 <w:br/><w:br/>指标 "), ("绩效目标<", "绩效<w:br/>目标：<"), ("预算数", "预算数    ")) },
        { "runs-in-pieces", Replace(("材料印刷费", "材料</w:t></w:r><w:proofErr w:type=\"gramEnd\"/><w:r><w:rPr><w:b/></w:rPr><w:t>印刷</w:t></w:r><w:r><w:t>费")) },
        { "smart-tags", Replace(("<w:r><w:t xml:space=\"preserve\">材料印刷费</w:t></w:r>", "<w:smartTag><w:smartTag><w:r><w:t>材料</w:t></w:r></w:smartTag><w:ins><w:r><w:t>印刷</w:t></w:r></w:ins><w:del><w:r><w:delText>刊印</w:delText></w:r></w:del></w:smartTag><w:hyperlink><w:r><w:t>费</w:t></w:r></w:hyperlink>")) },
        { "alternate-content", Replace(("<w:r><w:t xml:space=\"preserve\">印制会议材料</w:t></w:r>", "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>印制会议材料</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>")) },
        { "symbol-characters", Replace(("≥96%", "</w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r><w:r><w:t>96%")) },
        { "field-in-a-cell", Replace((">0.75<", "></w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(1) </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>0.75</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t><")) },
        { "padding-columns", Title + Table([.. HeadRows, .. new[] { IndicatorHead }.Concat(IndicatorRows).Select(row => row.Replace("</w:tr>", Cell("") + "</w:tr>", StringComparison.Ordinal))]) },
        { "label-variants", Replace(("其中：财政    资金", "财政拨款"), ("其他资金", "其它资金"), ("绩效指标描述", "指标描述")) },
    };

    private static string BlankRow => Row(Cell("", Span(7)));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Reads_the_same_project(string name, string body)
    {
        Assert.NotNull(name);
        using var import = Import.OfBytes(Make(P("某某市商务局2024年部门预算绩效目标") + body, Numbering), layout: "hebei");

        Assert.Equal([Project], import.Projects);
        Assert.Empty(import.Leftovers);
        Assert.Contains("部门: 某某市商务局\n", import.Main, StringComparison.Ordinal);
        Assert.Contains("金额单位: 万元\n", import.Main, StringComparison.Ordinal);
        Assert.False(import.Validate().HasErrors);
    }

    [Fact]
    public void Reads_files_in_the_strict_namespaces()
    {
        var document = $"<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>{Replace()}</w:body></w:document>";
        using var import = Import.OfBytes(MakePackage([("word/document.xml", document)]), layout: "hebei");

        Assert.Equal([Project], import.Projects);
    }

    [Fact]
    public void Says_which_labels_the_layout_prints_otherwise()
    {
        using var import = Import.OfBytes(Make(Bodies.Single(row => row.Data.Item1 == "label-variants").Data.Item2), layout: "hebei");

        Assert.Contains(import.Diagnostics, finding => finding.Code == "PUB9110" && finding.Arguments[0] == "财政拨款" && finding.Arguments[1] == "其中：财政资金");
    }

    [Fact]
    public void Leaves_over_what_the_form_does_not_have()
    {
        var rows = new[] { IndicatorHead.Replace("</w:tr>", Cell("责任处室") + "</w:tr>", StringComparison.Ordinal) }
            .Concat(IndicatorRows.Select(row => row.Replace("</w:tr>", Cell("办公室") + "</w:tr>", StringComparison.Ordinal)));
        using var import = Import.OfBytes(Make(Title + Table([.. HeadRows, Row(Cell("联系电话"), Cell("0315-1234567", Span(6))), .. rows]) + P("制表：某某")), layout: "hebei");

        Assert.Equal([Project], import.Projects);
        Assert.Equal(["联系电话", "0315-1234567", "责任处室", "办公室", "办公室", "办公室", "制表：某某"], import.Leftovers);
        Assert.Contains(import.Diagnostics, finding => finding.Code == "PUB9201" && finding.Arguments.SequenceEqual(["1", "8", "2", "0315-1234567"]));
    }

    [Fact]
    public void Keeps_the_number_of_a_project_that_is_left_out()
    {
        using var import = Import.OfBytes(Make(
            Title + Table([.. HeadRows, IndicatorHead, .. IndicatorRows])
            + P("4.材料印刷费绩效目标表") + Table([.. HeadRows, IndicatorHead, .. IndicatorRows])), layout: "hebei");

        Assert.Equal(["01-材料印刷费", "02-不公开", "03-不公开", "04-材料印刷费"], import.Result!.Files.Skip(1).SkipLast(1).Select(file => Path.GetFileNameWithoutExtension(file.Path)));
        Assert.Equal("不公开: 原文没有这张表，原因待补\n", import.Projects[1]);
        Assert.Contains("PUB9107", import.Codes);
        Assert.False(import.Validate().HasErrors);
    }

    [Fact]
    public void Marks_a_table_that_lacks_what_the_form_asks_for()
    {
        using var import = Import.OfBytes(Make(Title + Table([.. HeadRows[..4], IndicatorHead, .. IndicatorRows])), layout: "hebei");

        Assert.Contains("残缺: 原文没有资金支出计划（%）、绩效目标\n", import.Projects[0], StringComparison.Ordinal);
        Assert.False(import.Validate().HasErrors);
    }

    [Fact]
    public void Reports_what_stands_beside_the_text()
    {
        using var import = Import.OfBytes(Make(
            Title + Table([.. HeadRows, IndicatorHead, .. IndicatorRows])
            + "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"x\"/></w:drawing></w:r></w:p>"
            + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + P("框里的字") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P("框里的字") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见的字</w:t></w:r></w:p>",
            Part("comments", "<w:comment>" + P("请核对") + "</w:comment>"),
            Part("footnotes", "<w:footnote>" + P("脚注文字") + "</w:footnote>"),
            Part("header1", P("内部资料")),
            Part("footer1", "<w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>")), layout: "hebei");

        Assert.Equal(["框里的字", "看不见的字", "脚注文字", "请核对", "内部资料"], import.Leftovers);
        Assert.Equal(["PUB9021", "PUB9022", "PUB9023", "PUB9025", "PUB9026"], import.Codes.Where(code => string.CompareOrdinal(code, "PUB9030") < 0));
        Assert.Equal([Project], import.Projects);
    }

    [Fact]
    public void Takes_tracked_changes_as_accepted()
    {
        using var import = Import.OfBytes(Make(Replace(
            (">印制会议材料<", ">印制</w:t></w:r><w:ins><w:r><w:t>会议</w:t></w:r></w:ins><w:del><w:r><w:delText>培训</w:delText></w:r></w:del><w:r><w:t>材料<"))
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>" + P("后半")), layout: "hebei");

        Assert.Equal([Project], import.Projects);
        Assert.Equal(["前半后半"], import.Leftovers);
        Assert.Contains(import.Diagnostics, finding => finding.Code == "PUB9020" && finding.Arguments.SequenceEqual(["1", "1"]));
    }

    private static (string Part, string Xml) Numbering => Part(
        "numbering",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    private static string Lines(string properties, params string[] lines) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(lines.Select(line => P(line)))}</w:tc>";

    private static string Control(string content) => $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    private static string Replace(params (string Old, string New)[] changes)
    {
        var body = Title + Table([.. HeadRows, IndicatorHead, .. IndicatorRows]);
        return changes.Aggregate(body, (text, change) =>
            text.Replace(change.Old, change.New.Replace("<w:br/>", "</w:t><w:br/><w:t xml:space=\"preserve\">", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
