using System.Text;
using System.Text.Json;
using Publisher.Text.Sources;

namespace Publisher.Text.Diagnostics.Formats;

/// <summary>
/// One SARIF 2.1.0 log (OASIS Standard, 27 March 2020), which code review systems show beside the lines. Waived findings are in
/// it as suppressed results.
/// </summary>
public sealed class SarifFormat : DiagnosticFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc />
    public override void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        var results = diagnostics.ToArray();
        var codes = results.Select(result => result.Code).Distinct().Order(StringComparer.Ordinal).ToArray();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes, language);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var result in results)
            {
                WriteResult(json, result, Array.BinarySearch(codes, result.Code, StringComparer.Ordinal), language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        output.Write('\n');
    }

    private static void WriteTool(Utf8JsonWriter json, string[] codes, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Publisher");
        json.WriteString("language", language == Language.Chinese ? "zh-CN" : "en");
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (DiagnosticCatalogue.TryFormat($"{code}.explain", [], language) is { } explanation)
            {
                WriteMessage(json, "fullDescription", explanation);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic result, int ruleIndex, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", result.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        });
        var hint = result.GetHint(language);
        WriteMessage(json, "message", hint is null ? result.GetMessage(language) : $"{result.GetMessage(language)}\n{hint}");
        if (!result.Span.IsNone)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, result.Span, words: null);
            json.WriteEndArray();
        }

        if (result.Labels.Any(label => !label.Span.IsNone))
        {
            json.WriteStartArray("relatedLocations");
            foreach (var label in result.Labels.Where(label => !label.Span.IsNone))
            {
                WriteLocation(json, label.Span, DiagnosticCatalogue.TryFormat(label.Key, label.Arguments, language));
            }

            json.WriteEndArray();
        }

        if (result.WaivedBecause is { } reason)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? words)
    {
        var (start, end) = (span.File!.GetPosition(span.Start), span.File.GetPosition(span.End));
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', span.File.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (words is not null)
        {
            WriteMessage(json, "message", words);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
