using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// Writes a disclosure as open data: the keys of the data files with the texts as printed, and beside a text that has a
/// number, an amount or a day in it, that value under the same key with <c>_数值</c>, <c>_元</c>, <c>_日期</c> or <c>_解析</c> behind it.
/// What is left out in the data is left out here; projects that are not published leave no trace. What may stand where is
/// said by <see cref="DataSchema"/>.
/// </summary>
internal static partial class OpenDataJson
{
    private const string Value = "_数值";
    private const string Yuan = "_元";
    private const string Day = "_日期";
    private const string Parsed = "_解析";

    // Chinese stays Chinese; nobody pastes this file into a page, so nothing needs escaping beyond JSON's own rules.
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file in UTF-8; the same bytes for the same disclosure.</summary>
    /// <param name="schema">The address of the schema: relative to the file, or absolute.</param>
    public static byte[] Write(Disclosure disclosure, FormDefinition form, string schema)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, disclosure, form, schema);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, Disclosure disclosure, FormDefinition form, string schema)
    {
        json.WriteStartObject();
        json.WriteString("$schema", schema);
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
