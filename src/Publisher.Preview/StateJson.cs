using System.Buffers;
using System.Text;
using System.Text.Json;
using Publisher.Text.Diagnostics;

namespace Publisher.Preview;

/// <summary>A state as the script in the browser reads it, on one line.</summary>
internal static class StateJson
{
    public static string Write(PreviewState state, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("language", language == Language.Chinese ? "zh" : "en");
            json.WriteNumber("version", state.Version);
            json.WriteBoolean("failed", state.IsFailed);
            json.WriteString("draft", state.DraftAddress);
            json.WriteStartArray("findings");
            foreach (var finding in state.Diagnostics)
            {
                Write(json, finding, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", finding.Code);
        if (finding.Span.File is { } file)
        {
            var place = file.GetPosition(finding.Span.Start);
            json.WriteString("file", file.Path);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            var line = file.GetLine(place.Line);
            json.WriteString("text", line);
            json.WriteNumber("length", Math.Clamp(finding.Span.Length, 0, line.Length - place.Column + 1));
        }

        json.WriteString("message", finding.GetMessage(language));
        if (finding.GetHint(language) is { } hint)
        {
            json.WriteString("hint", hint);
        }

        json.WriteEndObject();
    }
}
