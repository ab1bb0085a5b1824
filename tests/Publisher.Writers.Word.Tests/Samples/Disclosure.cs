using System.Globalization;
using Publisher.Documents;
using Publisher.Documents.Blocks;
using Publisher.Documents.Inlines;
using Publisher.Documents.Tables;
using static Publisher.Writers.Word.Tests.Samples.Tree;

namespace Publisher.Writers.Word.Tests.Samples;

/// <summary>A disclosure like a real one: cover, contents, prose, and project tables in two grids each.</summary>
internal static class Disclosure
{
    private const string Prose =
        "商务工作的总体要求是：统筹国内国际两个大局，坚持“33458”工作思路不动摇，稳步实施商务领域“1234”战略，推动消费持续恢复，"
        + "稳住外贸外资基本盘，扩大高水平对外开放，全力推动全市商务高质量发展（含投资3000万元以上项目），外贸进出口增长8%左右——为加快建设作出积极贡献。";

    public static Document WithTables(int tables) => Tree.Document(
        Section("封面", Styled("封面单位", "唐山市商务局"), Styled("封面标题", "2024年部门预算绩效目标"), Styled("封面落款", "2024年2月")),
        Section("目录页", Styled("目录标题", "目　录"), new TableOfContents(default, 1, 4)),
        Section("正文页", [.. PartOne(), .. PartTwo(tables)]));

    private static IEnumerable<Block> PartOne()
    {
        yield return new Heading(default, 1, "部分标题", [Words("第一部分"), new LineBreak(default), Words("部门整体绩效目标")]);
        yield return Heading(2, "一、总体绩效目标", "_Toc_2_2_0000000001");
        yield return Paragraph(Prose);
        yield return Paragraph("主要目标：全市社会消费品零售总额增长8%左右，外贸进出口增长5%左右，年内新增签约亿元以上项目不少于500个。");
        yield return Heading(2, "二、分项绩效目标", "_Toc_2_2_0000000002");
        for (var i = 1; i <= 6; i++)
        {
            yield return Heading(3, $"（{"一二三四五六"[i - 1]}）建设数据平台，统筹区域发展。");
            yield return Paragraph(new Strong(default, [Words("绩效目标：")]), Words(Prose));
            yield return Paragraph(new Strong(default, [Words("绩效指标：")]), Words("建立可视化数据平台，"), new Emphasis(default, [Words("开展动态监测")]), Words("。"));
        }

        yield return Heading(2, "三、工作保障措施", "_Toc_2_2_0000000003");
        yield return new List(default, true,
        [
            new ListItem(default, "1.", [new Paragraph(default, "条目", [Words("完善制度建设。" + Prose)])]),
            new ListItem(default, "（二）", [new Paragraph(default, "条目", [Words("加强支出管理，镇江的“镇”与𬭎字都要印出来。" + Prose)])]),
        ]);
        yield return Paragraph(Words("详见"), Link("#_Toc_4_4_0000000004", "材料印刷费"), Words("和"), Link("https://www.example.gov.cn/公开?a=1&b=2", "政府网站"), Words("。"));
    }

    private static IEnumerable<Block> PartTwo(int tables)
    {
        yield return new Heading(default, 1, "部分标题", [Words("第二部分"), new LineBreak(default), Words("预算项目绩效目标")]);
        for (var i = 1; i <= tables; i++)
        {
            var name = $"{i}.{(i == 8 ? "促进电子商务发展专项资金项目专家评审费用及其他需要很长很长名称才能说清楚的工作经费" : "材料印刷费")}绩效目标表";
            yield return Heading(4, name, string.Create(CultureInfo.InvariantCulture, $"_Toc_4_4_{i + 3:D10}"));
            yield return ProjectTable();
            yield return IndicatorTable();
        }
    }

    private static Table ProjectTable() => new(
        default,
        "项目表",
        [.. new[] { 0.14, 0.16, 0.14, 0.14, 0.14, 0.14, 0.14 }.Select(share => new TableColumn(share))],
        [],
        [
            Row(Cell("214001唐山市商务局本级", columns: 4), Cell("单位：万元", columns: 3)),
            Row(Header("项目编码", scope: CellScope.Row), Cell("13020024P00706610007L", columns: 2), Header("项目名称", scope: CellScope.Row), Cell("材料印刷费", columns: 3)),
            Row(Header("预算规模及资金用途", rows: 2, scope: CellScope.RowGroup), Header("预算数"), Cell("0.75"), Header("其中：财政    资金"), Cell("0.75"), Header("其他资金"), Cell(" ")),
            Row(Cell("在组织全市商务工作会议和各类专项会议、培训活动中，印刷会议材料、文件汇编、宣传手册等发生的费用。", columns: 6)),
            Row(Header("资金支出计划（%）", rows: 2, scope: CellScope.RowGroup), Header("3月底"), Header("6月底", columns: 2), Header("10月底", columns: 2), Header("12月底")),
            Row(Cell(""), Cell("", columns: 2), Cell("", columns: 2), Cell("100%")),
            Row(Header("绩效目标", scope: CellScope.Row), Cell("1.商务成绩高度凝练  商务工作有序推进  商务发展行稳致远", columns: 6)),
        ])
    {
        Summary = "项目基本情况",
    };

    private static Table IndicatorTable() => new(
        default,
        "指标表",
        [.. new[] { 0.12, 0.14, 0.18, 0.22, 0.12, 0.22 }.Select(share => new TableColumn(share))],
        [Row([.. new[] { "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据" }.Select(name => Header(name))])],
        [
            Row(Header("产出指标", rows: 4, scope: CellScope.RowGroup), Cell("数量指标"), Cell("印刷数量"), Cell("印刷数量"), Cell(">880份"), Cell("根据全市商务部门及市商务局工作人员数量确定")),
            Row(Cell("质量指标"), Cell("印刷质量达标率"), Cell("印刷质量达标率"), Cell("≥98%"), Cell("根据历史经验")),
            Row(Cell("时效指标"), Cell("印刷完成时间"), Cell("按时完成"), Cell("2024.12"), Cell("工作计划")),
            Row(Cell("成本指标"), Cell("印刷成本"), Cell("控制在预算内"), Cell("≤0.75万元"), Cell("预算批复")),
            Row(Header("效益指标", scope: CellScope.RowGroup), Cell("社会效益指标"), Cell("促进商务发展"), Cell("促进商务发展"), Cell("有效保障"), Cell("工作要求")),
            Row(Header("满意度指标", scope: CellScope.RowGroup), Cell("服务对象满意度指标"), Cell("参会人员满意度"), Cell("参会人员满意度"), Cell("≥95%"), Cell("问卷调查")),
        ])
    {
        Summary = "项目绩效指标",
    };
}
