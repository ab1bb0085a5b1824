using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Publisher.Data.Model;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Output;

namespace Publisher.Pipeline.OpenData;

/// <summary>
/// Writes <c>datapackage.json</c> (Data Package 2.0, datapackage.org): the disclosure's data files with their sizes, hashes,
/// columns, types and units, so that programs can read them without being told.
/// </summary>
internal sealed class DataPackage(Disclosure disclosure, string title, DocumentStamp stamp, PublicAddress address)
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    public byte[] Write(
        Artifact data,
        (Artifact File, ImmutableArray<CsvColumn<ProjectRow>> Columns) projects,
        (Artifact File, ImmutableArray<CsvColumn<IndicatorRow>> Columns) indicators)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, OpenDataJson.Options))
        {
            json.WriteStartObject();
            WriteHead(json);
            json.WriteStartArray("resources");
            WriteTable(json, "projects", "项目", projects.File, projects.Columns, [ProjectColumns.Key], references: null);
            WriteTable(
                json, "indicators", "绩效指标", indicators.File, indicators.Columns, [ProjectColumns.Key, IndicatorColumns.Key], "projects");
            WriteData(json, data);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private void WriteHead(Utf8JsonWriter json)
    {
        var publication = disclosure.Publication;
        json.WriteString("$schema", Profiles + "datapackage.json");
        json.WriteString("name", NameOf(address.Folder));
        if (address.Page is { } page)
        {
            json.WriteString("id", page);
            json.WriteString("homepage", page);
        }

        json.WriteString("title", title);
        json.WriteString("description", publication.Summary?.Text ?? $"{disclosure.Department.Text}公开的项目预算、绩效目标和绩效指标");
        json.WriteString("created", stamp.Date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        if (!publication.Keywords.IsEmpty)
        {
            json.WriteStartArray("keywords");
            foreach (var keyword in publication.Keywords)
            {
                json.WriteStringValue(keyword.Text);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", (publication.Publisher ?? disclosure.Department).Text);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTable<TRow>(
        Utf8JsonWriter json,
        string name,
        string title,
        Artifact file,
        ImmutableArray<CsvColumn<TRow>> columns,
        string[] key,
        string? references)
    {
        json.WriteStartObject();
        WriteFile(json, name, title, file, "csv", "text/csv");
        json.WriteString("type", "table");
        json.WriteStartObject("dialect");
        json.WriteString("$schema", Profiles + "tabledialect.json");
        json.WriteBoolean("header", true);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteString("$schema", Profiles + "tableschema.json");
        json.WriteStartArray("fields");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            if (column.Unit.Length > 0)
            {
                json.WriteString("unit", column.Unit);
            }

            if (column.Description.Length > 0)
            {
                json.WriteString("description", column.Description);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteKey(json, "primaryKey", key);
        if (references is not null)
        {
            json.WriteStartArray("foreignKeys");
            json.WriteStartObject();
            WriteKey(json, "fields", key[..1]);
            json.WriteStartObject("reference");
            json.WriteString("resource", references);
            WriteKey(json, "fields", key[..1]);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteData(Utf8JsonWriter json, Artifact data)
    {
        json.WriteStartObject();
        WriteFile(json, "data", "全部数据", data, "json", "application/json");
        json.WriteString("jsonSchema", address.OfSite(DataSchema.Path));
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string name, string title, Artifact file, string format, string mediaType)
    {
        json.WriteString("name", name);
        json.WriteString("title", title);
        if (format == "csv")
        {
            json.WriteString("description", "以 = + - @ 等符号开头的文字，前面加了一个英文单引号，免得表格软件当作公式。");
        }

        json.WriteString("path", file.Name);
        json.WriteString("format", format);
        json.WriteString("mediatype", mediaType);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Content.Length);
        json.WriteString("hash", "sha256:" + Fingerprint.Of(file.Content.Span).Value);
    }

    private static void WriteKey(Utf8JsonWriter json, string name, string[] columns)
    {
        json.WriteStartArray(name);
        foreach (var column in columns)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
    }

    /// <summary>A package's name is made of lower-case letters, digits and . _ - only; other letters become their code points.</summary>
    private static string NameOf(string folder) => string.Concat(folder.EnumerateRunes().Select(rune => rune.Value switch
    {
        '/' => "-",
        >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '_' or '-' => rune.ToString(),
        >= 'A' and <= 'Z' => ((char)(rune.Value | 0x20)).ToString(),
        _ => "u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture),
    }));
}
