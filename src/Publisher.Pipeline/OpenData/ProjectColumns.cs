using System.Collections.Immutable;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Pipeline.OpenData;

using Column = CsvColumn<ProjectRow>;

/// <summary>The columns of <c>projects.csv</c>: the keys of the data files; a form's own come last.</summary>
internal static class ProjectColumns
{
    /// <summary>The running number tells a table from all others of the disclosure; printed numbers may be missing.</summary>
    public const string Key = "流水号";

    private const string Yuan = "元";

    public static ImmutableArray<Column> Of(FormDefinition form) =>
    [
        Column.Integer("年度", row => row.Disclosure.Year),
        Column.Text("部门", row => row.Disclosure.Department.Text),
        Column.Text("部分", row => row.Part.Title, "印出项目表的部分"),
        Column.Integer(Key, row => row.Table.BookmarkNumber, "项目表在本文件中的编号，不重复；不公开的项目空出其号"),
        Column.Integer("序号", row => row.Table.Number, "表题前印出的序号"),
        Column.Text("表题", row => row.Table.Title.Text),
        Column.Text("项目编码", row => row.Project.Code?.Text),
        Column.Text("项目名称", row => row.Project.Name.Text),
        Column.Text("单位编码", row => row.Project.Unit?.Code?.Text),
        Column.Text("单位名称", row => row.Project.Unit?.Name?.Text),
        Column.Text("金额单位", row => row.Project.MoneyUnit?.Text, "印出的金额所用的单位"),
        .. Amount("预算数", project => project.Budget),
        .. Amount("财政资金", project => project.FiscalFunds),
        .. Amount("其他资金", project => project.OtherFunds),
        Column.Text("资金用途", row => row.Project.Purpose?.Text),
        .. form.SpendingPlan.Columns.SelectMany(column => Plan(column, form.SpendingPlan)),
        Column.Text("绩效目标", row => string.Join('\n', row.Project.Goals.Select(goal => goal.Text.Text)), "每条一行"),
        .. form.ProjectFields.Select(key => Column.Text(
            key, row => row.Project.Extras.TryGetValue(key, out var text) ? text.Text : null)),
    ];

    private static Column[] Amount(string key, Func<Project, Amount?> amount) =>
    [
        Column.Text(key, row => amount(row.Project)?.Text.Text, "印出的文字"),
        Column.Number(key + "_元", row => Figures.InYuan(amount(row.Project)?.Value, row.YuanInUnit), Yuan, "换算成元"),
    ];

    private static Column[] Plan(string column, SpendingPlanForm form)
    {
        var name = "资金支出计划_" + column;
        return
        [
            Column.Text(name, row => Find(row.Project.SpendingPlan, column)?.Text.Text, "印出的文字"),
            Column.Number(
                name + "_数值",
                row => Find(row.Project.SpendingPlan, column)?.Value,
                form.HoldsAmounts ? "" : "%",
                form.HoldsAmounts ? "截至该时点的支出，单位见金额单位" : "截至该时点的支出占预算的比例"),
        ];
    }

    private static SpendingPlanCell? Find(SpendingPlan? plan, string column)
    {
        foreach (var cell in plan?.Cells ?? [])
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }
}
