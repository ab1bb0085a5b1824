using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Publisher.Site.Records;

/// <summary>
/// A disclosure's record as the file <c>projects.js</c>: JSON in a call, because a page opened from a disk may load scripts but
/// not fetch data. Arrays instead of objects keep it small: number, name, 元, anchor, 1 if repeated, indicators.
/// </summary>
public static class RecordFile
{
    public const string FileName = "projects.js";

    private const string Day = "yyyy-MM-dd";

    private static readonly byte[] Head = "publisherSearch.add("u8.ToArray();
    private static readonly byte[] Foot = ");\n"u8.ToArray();

    // < > & ' and line separators are written as \u003C and so on: the file is inert wherever it is put.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(DisclosureRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        buffer.Write(Head);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("path", record.Path);
            json.WriteString("department", record.Department);
            json.WriteString("title", record.Title);
            if (record.PublishedOn is { } day)
            {
                json.WriteString("published", day.ToString(Day, CultureInfo.InvariantCulture));
            }

            json.WriteStartArray("projects");
            foreach (var project in record.Projects)
            {
                Write(json, project);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write(Foot);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null when the bytes are not a record: lost, damaged, or of another version.</summary>
    public static DisclosureRecord? Read(byte[]? bytes)
    {
        if (bytes is null || !bytes.AsSpan().StartsWith(Head) || !bytes.AsSpan().EndsWith(Foot))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(Head.Length, bytes.Length - Head.Length - Foot.Length));
            var root = json.RootElement;
            return new DisclosureRecord(
                Text(root, "path"),
                Text(root, "department"),
                Text(root, "title"),
                root.TryGetProperty("published", out var day)
                    ? DateOnly.ParseExact(day.GetString() ?? "", Day, CultureInfo.InvariantCulture)
                    : null,
                [.. root.GetProperty("projects").EnumerateArray().Select(ReadProject)]);
        }
        catch (Exception error) when (
            error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, ProjectRecord project)
    {
        json.WriteStartArray();
        json.WriteStringValue(project.Number);
        json.WriteStringValue(project.Name);
        if (project.Yuan is { } yuan)
        {
            json.WriteNumberValue(yuan);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStringValue(project.Anchor);
        json.WriteNumberValue(project.IsRepeated ? 1 : 0);
        foreach (var indicator in project.Indicators)
        {
            json.WriteStringValue(indicator);
        }

        json.WriteEndArray();
    }

    private static ProjectRecord ReadProject(JsonElement json) => new(
        Number: json[0].GetString() ?? "",
        Name: json[1].GetString() ?? "",
        Yuan: json[2].ValueKind == JsonValueKind.Null ? null : json[2].GetDecimal(),
        Anchor: json[3].GetString() ?? "",
        IsRepeated: json[4].GetInt32() == 1,
        Indicators: [.. json.EnumerateArray().Skip(5).Select(text => text.GetString() ?? "")]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";
}
