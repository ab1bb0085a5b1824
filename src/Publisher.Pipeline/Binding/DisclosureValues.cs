using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Templating.Values;

namespace Publisher.Pipeline.Binding;

/// <summary>
/// What a layout's templates see of a disclosure: the names are the keys of the data files, plus 书签, 编号, 表题 and 跨行, which
/// are worked out by what the form declares. Described for template authors in <c>docs/templates.md</c>.
/// </summary>
internal sealed class DisclosureValues(FormDefinition form, ProseValues prose)
{
    public ScriptObject Of(Disclosure disclosure)
    {
        var parts = Values.List(disclosure.Parts, Of);
        return new ScriptObject
        {
            ["标题"] = Values.Of(disclosure.Title),
            ["部门"] = Values.Of(disclosure.Department),
            ["年度"] = disclosure.Year,
            ["单位"] = Values.Of(disclosure.Unit),
            ["金额单位"] = Values.Of(disclosure.MoneyUnit),
            ["信息公开"] = Of(disclosure.Publication),
            ["总体绩效目标"] = disclosure.OverallGoals is { } overall ? Of(overall) : null,
            ["分项绩效目标"] = disclosure.GoalAreas is { } areas ? Of(areas) : null,
            ["工作保障措施"] = disclosure.Safeguards is { } safeguards ? Of(safeguards) : null,
            ["部分"] = parts,
        }.With(disclosure.Extras, form.DisclosureFields);
    }

    private static ScriptObject Of(PublicationDetails details) => new()
    {
        ["发布机构"] = Values.Of(details.Publisher),
        ["索引号"] = Values.Of(details.IndexNumber),
        ["文号"] = Values.Of(details.DocumentNumber),
        ["主题分类"] = Values.Of(details.Topic),
        ["关键词"] = Values.List(details.Keywords, Values.Of),
        ["摘要"] = Values.Of(details.Summary),
        ["批复日期"] = Values.Of(details.ApprovedOn),
        ["成文日期"] = Values.Of(details.WrittenOn),
        ["发布日期"] = Values.Of(details.PublishedOn),
    };

    private ScriptObject Of(OverallGoals goals) => new()
    {
        ["书签"] = form.Bookmarks?.FormatSection(OverallGoals.BookmarkNumber),
        ["标题行"] = Values.Of(goals.TitleLine),
        ["正文"] = prose.Of(goals.Text),
    };

    private ScriptObject Of(GoalAreas areas) => new()
    {
        ["书签"] = form.Bookmarks?.FormatSection(GoalAreas.BookmarkNumber),
        ["标题行"] = Values.Of(areas.TitleLine),
        ["引言"] = prose.Of(areas.Introduction),
        ["条目"] = Values.List(areas.Items, Of),
    };

    private ScriptObject Of(GoalArea area) => new()
    {
        ["序号"] = area.Number,
        ["编号"] = Values.Of(area.Label) ?? form.Numbering.GoalArea.Format(area.Number),
        ["标题"] = Values.Of(area.Title),
        ["绩效目标"] = prose.Of(area.Goals),
        ["绩效指标"] = prose.Of(area.Indicators),
        ["正文"] = prose.Of(area.Text),
    };

    private ScriptObject Of(Safeguards safeguards) => new()
    {
        ["书签"] = form.Bookmarks?.FormatSection(Safeguards.BookmarkNumber),
        ["标题行"] = Values.Of(safeguards.TitleLine),
        ["引言"] = prose.Of(safeguards.Introduction),
        ["条目"] = Values.List(safeguards.Items, Of),
    };

    private ScriptObject Of(Safeguard safeguard) => new()
    {
        ["序号"] = safeguard.Number,
        ["编号"] = Values.Of(safeguard.Label) ?? form.Numbering.Safeguard.Format(safeguard.Number),
        ["标题"] = Values.Of(safeguard.Lead),
        ["正文"] = prose.Of(safeguard.Text),
    };

    private ScriptObject Of(ProjectPart part) => new()
    {
        ["编号"] = part.Ordinal,
        ["标题"] = part.Title,
        ["项目表"] = Values.List(part.Tables, Of),
    };

    private ScriptObject Of(ProjectTable table)
    {
        var project = table.Project;
        return new ScriptObject
        {
            ["序号"] = table.Number,
            ["编号"] = table.Number is { } number ? form.Numbering.Table.Format(number) : "",
            ["书签"] = form.Bookmarks?.FormatTable(table.BookmarkNumber),
            ["表题"] = Values.Of(table.Title),
            ["单位"] = Values.Of(project.Unit),
            ["金额单位"] = Values.Of(project.MoneyUnit),
            ["项目编码"] = Values.Of(project.Code),
            ["项目名称"] = Values.Of(project.Name),
            ["预算数"] = Values.Of(project.Budget),
            ["财政资金"] = Values.Of(project.FiscalFunds),
            ["其他资金"] = Values.Of(project.OtherFunds),
            ["资金用途"] = Values.Of(project.Purpose),
            ["资金支出计划"] = Of(project.SpendingPlan),
            ["绩效目标"] = Values.List(project.Goals, Of),
            ["绩效指标"] = IndicatorValues.Of(project.Indicators, form),
        }.With(project.Extras, form.ProjectFields);
    }

    /// <summary>One cell for each date of the form, blank ones where the project has no plan.</summary>
    private ScriptArray Of(SpendingPlan? plan) => Values.List(
        plan?.Cells ?? [.. form.SpendingPlan.Columns.Select(column =>
            new SpendingPlanCell(column, PrintedText.Empty, Value: null, HasPercentSign: false))],
        Of);

    private static ScriptObject Of(SpendingPlanCell cell) => new()
    {
        ["名称"] = cell.Column,
        ["数值"] = Values.Of(cell.Text),
    };

    private ScriptObject Of(Goal goal) => new()
    {
        ["序号"] = goal.Number,
        ["编号"] = Values.Of(goal.Label) ?? form.Numbering.Goal.Format(goal.Number),
        ["内容"] = Values.Of(goal.Text),
    };
}
