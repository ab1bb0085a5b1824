using System.Collections.Immutable;

namespace Publisher.Pipeline.OpenData;

using Column = CsvColumn<IndicatorRow>;

/// <summary>The columns of <c>indicators.csv</c>: the project that a row belongs to, the printed texts, what the value says.</summary>
internal static class IndicatorColumns
{
    public const string Key = "行号";

    public static ImmutableArray<Column> All =>
    [
        Column.Integer("年度", row => row.Project.Disclosure.Year),
        Column.Text("部门", row => row.Project.Disclosure.Department.Text),
        Column.Integer(ProjectColumns.Key, row => row.Project.Table.BookmarkNumber, "所属项目表，同 projects.csv"),
        Column.Text("项目编码", row => row.Project.Project.Code?.Text),
        Column.Text("项目名称", row => row.Project.Project.Name.Text),
        Column.Integer(Key, row => row.Number, "在指标表中的行次，从 1 起"),
        Column.Text("一级指标", row => row.Indicator.Level1.Text),
        Column.Text("二级指标", row => row.Indicator.Level2.Text),
        Column.Text("三级指标", row => row.Indicator.Level3.Text),
        Column.Text("绩效指标描述", row => row.Indicator.Description.Text),
        Column.Text("指标值", row => row.Indicator.Value.Text, "印出的文字"),
        Column.Text("指标值_类别", row => ValueWords.Of(row.Value.Kind)),
        Column.Text("指标值_比较", row => ValueWords.Of(row.Value.Operator), "不低于、不超过、高于、低于、等于；空白表示没有写明"),
        Column.Number("指标值_数值", row => row.Value.Amount, description: "千、万、亿已经乘入，单位见后一列"),
        Column.Text("指标值_单位", row => row.Value.Unit, "统一写法，如百分比写作 %"),
        Column.Text("指标值_日期", row => ValueWords.Of(row.Value.Date), "2024-12-31、2024-12、2024；没有写年份时为 --12-31"),
        Column.Text("指标值确定依据", row => row.Indicator.Basis?.Text),
    ];
}
