using System.Text;
using System.Text.Json.Nodes;
using Publisher.Data.Syntax;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>Facts of a layout between YAML and a tree that can be changed; all single values are texts.</summary>
internal static class FactsYaml
{
    private const string Plain = "（）：、—_.-%/";

    public static JsonNode Read(DataNode node) => node switch
    {
        DataMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Read(entry.Value)))),
        DataSequence sequence => new JsonArray([.. sequence.Items.Select(Read)]),
        DataScalar scalar => JsonValue.Create(scalar.Text),
        _ => JsonValue.Create(""),
    };

    /// <summary>A section with its key: lists of texts in one line, everything else in blocks.</summary>
    public static string Write(string key, JsonNode value)
    {
        var text = new StringBuilder();
        WriteEntry(text, key, value, "");
        return text.ToString().TrimEnd();
    }

    private static void WriteEntry(StringBuilder text, string key, JsonNode value, string indent)
    {
        text.Append(indent).Append(Scalar(key)).Append(':');
        switch (value)
        {
            case JsonObject inner:
                text.Append('\n');
                WriteMembers(text, inner, indent + "  ", indent + "  ");
                break;
            case JsonArray list when list.All(item => item is JsonValue):
                text.Append(" [").AppendJoin(", ", list.Select(item => Scalar(Text(item), isInBrackets: true))).Append("]\n");
                break;
            case JsonArray list:
                text.Append('\n');
                foreach (var item in list.OfType<JsonObject>())
                {
                    WriteMembers(text, item, indent + "  - ", indent + "    ");
                }

                break;
            default:
                text.Append(' ').Append(Scalar(Text(value))).Append('\n');
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, JsonObject members, string first, string others)
    {
        var indent = first;
        foreach (var (key, value) in members)
        {
            var start = text.Length;
            WriteEntry(text, key, value!, others);
            text.Remove(start, others.Length).Insert(start, indent);
            indent = others;
        }
    }

    public static string Text(JsonNode? value) => value is JsonValue scalar ? scalar.GetValue<string>() : "";

    /// <summary>Plain when nothing but letters, digits and a few signs inside; in quotes otherwise.</summary>
    private static string Scalar(string text, bool isInBrackets = false)
    {
        var isPlain = text.Length > 0 && (char.IsLetterOrDigit(text[0]) || text[0] is '_' or '（') && text is not ("null" or "~")
            && text.All(c => char.IsLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal) || (!isInBrackets && c is ' ' or '{' or '}'))
            && text[^1] != ' ';
        return isPlain ? text
            : '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + '"';
    }
}
