using System.Text.Json;
using Publisher.Data.Forms;
using Publisher.Data.Model;
using Publisher.Data.Values;

namespace Publisher.Pipeline.OpenData;

/// <content>The project tables.</content>
internal static partial class OpenDataJson
{
    private static void Table(Utf8JsonWriter json, ProjectTable table, FormDefinition form)
    {
        var project = table.Project;
        var unit = MoneyUnit.YuanIn(project.MoneyUnit?.Text ?? "");
        json.WriteStartObject();
        if (table.Number is { } number)
        {
            json.WriteNumber("序号", number);
        }

        if (form.Bookmarks is { } bookmarks)
        {
            json.WriteString("书签", bookmarks.FormatTable(table.BookmarkNumber));
        }

        Text(json, "表题", table.Title);
        Text(json, "项目编码", project.Code);
        Text(json, "项目名称", project.Name);
        Unit(json, project.Unit);
        Text(json, "金额单位", project.MoneyUnit);
        Amount(json, "预算数", project.Budget, unit);
        Amount(json, "财政资金", project.FiscalFunds, unit);
        Amount(json, "其他资金", project.OtherFunds, unit);
        Text(json, "资金用途", project.Purpose);
        Plan(json, project.SpendingPlan);
        json.WriteStartArray("绩效目标");
        foreach (var goal in project.Goals)
        {
            json.WriteStartObject();
            json.WriteNumber("序号", goal.Number);
            Text(json, "标签", goal.Label);
            Text(json, "内容", goal.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("绩效指标");
        foreach (var indicator in project.Indicators)
        {
            json.WriteStartObject();
            Text(json, "一级指标", indicator.Level1);
            Text(json, "二级指标", indicator.Level2);
            Text(json, "三级指标", indicator.Level3);
            Text(json, "绩效指标描述", indicator.Description);
            Text(json, "指标值", indicator.Value);
            ParsedValue(json, "指标值" + Parsed, IndicatorValueParser.Parse(indicator.Value.Text));
            Text(json, "指标值确定依据", indicator.Basis);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Extras(json, project.Extras);
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, SpendingPlan? plan)
    {
        if (plan is null)
        {
            return;
        }

        json.WriteStartObject("资金支出计划");
        foreach (var cell in plan.Cells)
        {
            if (!cell.Text.IsBlank)
            {
                json.WriteString(cell.Column, cell.Text.Text);
                if (cell.Value is { } value)
                {
                    json.WriteNumber(cell.Column + Value, value);
                }
            }
        }

        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, string key, Amount? amount, decimal? yuanInUnit)
    {
        if (amount is null)
        {
            return;
        }

        Text(json, key, amount.Text);
        if (amount.Value is { } value)
        {
            json.WriteNumber(key + Value, value);
            if (Figures.InYuan(value, yuanInUnit) is { } yuan)
            {
                json.WriteNumber(key + Yuan, yuan);
            }
        }
    }

    /// <summary>What the text says, as far as it is understood; nothing for mere words.</summary>
    private static void ParsedValue(Utf8JsonWriter json, string key, IndicatorValue value)
    {
        if (value.Kind == ValueKind.Text)
        {
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("类别", ValueWords.Of(value.Kind));
        if (ValueWords.Of(value.Operator) is { Length: > 0 } comparison)
        {
            json.WriteString("比较", comparison);
        }

        if (value.Amount is { } number)
        {
            json.WriteNumber("数值", Figures.WithoutTrailingZeros(number));
        }

        if (value.Unit.Length > 0)
        {
            json.WriteString("单位", value.Unit);
        }

        if (ValueWords.Of(value.Date) is { Length: > 0 } date)
        {
            json.WriteString("日期", date);
            json.WriteString("日期界限", ValueWords.Of(value.Date!.Edge));
        }

        json.WriteEndObject();
    }
}
