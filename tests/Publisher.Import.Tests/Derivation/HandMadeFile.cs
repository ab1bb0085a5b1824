using static Publisher.Import.Tests.WordFileBuilder;

namespace Publisher.Import.Tests.Derivation;

/// <summary>A file of a form that nobody has, typed into a word processor.</summary>
internal static class HandMadeFile
{
    /// <param name="hasUnitsInLines">Whether the units stand in lines above the tables, or in a row of them.</param>
    /// <param name="number">What stands before the first title; empty for titles that are no number, name and ending.</param>
    public static byte[] Make(bool hasUnitsInLines, string number) => WordFileBuilder.Make(
        P("某某区商务局") + P("2025年项目支出绩效目标")
        + Project("促消费活动经费", hasUnitsInLines, number)
        + Project("外贸稳增长资金", hasUnitsInLines, number.Replace('1', '2')));

    private static string Project(string name, bool hasUnitsInLines, string number)
    {
        const string Unit = "填报单位：某某区商务局";
        const string Money = "金额单位：万元";
        var title = number.Length == 0 ? $"项目支出绩效目标申报表（{name}）" : $"{number}{name}项目绩效目标申报表";
        string[] units = hasUnitsInLines ? [] : [Row(Cell(Unit, Span(3)), Cell(Money, Span(3)))];
        return P(title) + (hasUnitsInLines ? P(Unit) + P(Money) : "")
            + Table(
            [
                .. units,
                Row(Cell("项目名称"), Cell(name, Span(5))),
                Row(Lines("预算规模", "及资金用途"), Cell("年度资金总额"), Cell("101.00"), Cell("其中：一般公共预算"), Cell("101.00"), Cell("其他资金 ")),
                Row(Cell("", Covered), Cell($"用于{name}的支出。", Span(5))),
                Row(Cell("总体目标"), Lines($"1.完成{name}的任务。", "2.群众满意。", Span(5))),
            ])
            + P("")
            + Table(
                Row(Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("年度指标值")),
                Row(Cell("产出指标", Start), Cell("数量指标", Start), Cell("活动场次"), Cell("≥6场")),
                Row(Cell("", Covered), Cell("", Covered), Cell("参与人数"), Cell("≥600人")),
                Row(Cell("", Covered), Cell("时效指标"), Cell("完成时间"), Cell("12月底前")),
                Row(Cell("效益指标", Start), Cell("社会效益指标"), Cell("群众知晓率"), Cell("≥90%")),
                Row(Cell("", Covered), Cell("可持续影响指标"), Cell("长效机制"), Cell("不断完善")),
                Row(Cell("满意度指标"), Cell("服务对象满意度指标"), Cell("群众满意度"), Cell("≥95%")));
    }

    private const string Start = "<w:vMerge w:val=\"restart\"/>";

    private const string Covered = "<w:vMerge/>";

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    private static string Lines(string first, string second, string properties = Start) =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(first)}{P(second)}</w:tc>";
}
