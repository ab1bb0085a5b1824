using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// Writes a disclosure as open data: the keys of the data files with the texts as printed, and beside a text that has a
/// number or a day in it, that value under the same key with <c>_数值</c> or <c>_日期</c> behind it. What is left out in the data is
/// left out here; projects that are not published leave no trace.
/// </summary>
internal static class OpenDataJson
{
    private const string Value = "_数值";
    private const string Day = "_日期";

    // Chinese stays Chinese; nobody pastes this file into a page, so nothing needs escaping beyond JSON's own rules.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file in UTF-8; the same bytes for the same disclosure.</summary>
    public static byte[] Write(Disclosure disclosure, FormDefinition form)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, disclosure, form);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Disclosure disclosure, FormDefinition form)
    {
        json.WriteStartObject();
        json.WriteNumber("年度", disclosure.Year);
        Text(json, "部门", disclosure.Department);
        Text(json, "标题", disclosure.Title);
        Unit(json, disclosure.Unit);
        Text(json, "金额单位", disclosure.MoneyUnit);
        Publication(json, disclosure.Publication);
        Sections(json, disclosure);
        json.WriteStartArray("部分");
        foreach (var part in disclosure.Parts)
        {
            json.WriteStartObject();
            json.WriteString("标题", part.Title);
            json.WriteStartArray("项目表");
            foreach (var table in part.Tables)
            {
                Table(json, table, form);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Extras(json, disclosure.Extras);
        json.WriteEndObject();
    }

    private static void Publication(Utf8JsonWriter json, PublicationDetails details)
    {
        if (details == PublicationDetails.None)
        {
            return;
        }

        json.WriteStartObject("信息公开");
        Text(json, "发布机构", details.Publisher);
        Text(json, "索引号", details.IndexNumber);
        Text(json, "文号", details.DocumentNumber);
        Text(json, "主题分类", details.Topic);
        if (!details.Keywords.IsEmpty)
        {
            json.WriteStartArray("关键词");
            foreach (var keyword in details.Keywords)
            {
                json.WriteStringValue(keyword.Text);
            }

            json.WriteEndArray();
        }

        Text(json, "摘要", details.Summary);
        Date(json, "批复日期", details.ApprovedOn);
        Date(json, "成文日期", details.WrittenOn);
        Date(json, "发布日期", details.PublishedOn);
        json.WriteEndObject();
    }

    private static void Sections(Utf8JsonWriter json, Disclosure disclosure)
    {
        if (disclosure.OverallGoals is { } overall)
        {
            json.WriteStartObject("总体绩效目标");
            Text(json, "标题行", overall.TitleLine);
            Prose(json, "正文", overall.Text);
            json.WriteEndObject();
        }

        if (disclosure.GoalAreas is { } areas)
        {
            json.WriteStartObject("分项绩效目标");
            Text(json, "标题行", areas.TitleLine);
            Prose(json, "引言", areas.Introduction);
            json.WriteStartArray("条目");
            foreach (var item in areas.Items)
            {
                json.WriteStartObject();
                json.WriteNumber("序号", item.Number);
                Text(json, "标签", item.Label);
                Text(json, "标题", item.Title);
                Prose(json, "绩效目标", item.Goals);
                Prose(json, "绩效指标", item.Indicators);
                Prose(json, "正文", item.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (disclosure.Safeguards is { } safeguards)
        {
            json.WriteStartObject("工作保障措施");
            Text(json, "标题行", safeguards.TitleLine);
            Prose(json, "引言", safeguards.Introduction);
            json.WriteStartArray("条目");
            foreach (var item in safeguards.Items)
            {
                json.WriteStartObject();
                json.WriteNumber("序号", item.Number);
                Text(json, "标签", item.Label);
                Text(json, "标题", item.Lead);
                Prose(json, "正文", item.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Table(Utf8JsonWriter json, ProjectTable table, FormDefinition form)
    {
        var project = table.Project;
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
        Amount(json, "预算数", project.Budget);
        Amount(json, "财政资金", project.FiscalFunds);
        Amount(json, "其他资金", project.OtherFunds);
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

    private static void Unit(Utf8JsonWriter json, BudgetUnit? unit)
    {
        if (unit is not null)
        {
            json.WriteStartObject("单位");
            Text(json, "编码", unit.Code);
            Text(json, "名称", unit.Name);
            json.WriteEndObject();
        }
    }

    private static void Amount(Utf8JsonWriter json, string key, Amount? amount)
    {
        if (amount is null)
        {
            return;
        }

        Text(json, key, amount.Text);
        if (amount.Value is { } value)
        {
            json.WriteNumber(key + Value, value);
        }
    }

    private static void Date(Utf8JsonWriter json, string key, DateText? date)
    {
        if (date is not null)
        {
            Text(json, key, date.Text);
            json.WriteString(key + Day, date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static void Prose(Utf8JsonWriter json, string key, Prose prose)
    {
        if (!prose.IsEmpty)
        {
            json.WriteString(key, prose.Markdown);
        }
    }

    private static void Text(Utf8JsonWriter json, string key, PrintedText? text)
    {
        if (text is not null)
        {
            json.WriteString(key, text.Text);
        }
    }

    private static void Extras(Utf8JsonWriter json, ExtraFields extras)
    {
        foreach (var (key, text) in extras)
        {
            json.WriteString(key, text.Text);
        }
    }
}
