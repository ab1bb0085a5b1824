using System.Text.Json;
using Publisher.Data.Model;

namespace Publisher.Pipeline.OpenData;

/// <content>Part one: 总体绩效目标, 分项绩效目标, 工作保障措施.</content>
internal static partial class OpenDataJson
{
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
}
