using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Publisher.Text.Diagnostics.Formats;

/// <summary>A GitLab Code Quality report: an array of findings, each with a fingerprint that stays when lines move.</summary>
public sealed class GitLabFormat : DiagnosticFormat
{
    /// <inheritdoc />
    public override void Write(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Options))
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, language, seen);
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language, Dictionary<string, int> seen)
    {
        var path = diagnostic.Span.File?.Path ?? "";
        var identity = string.Join('\n', [path, diagnostic.Code, .. diagnostic.Arguments]);

        // The same finding twice in a file is two findings; their order tells them apart.
        var number = seen[identity] = seen.GetValueOrDefault(identity) + 1;
        json.WriteStartObject();
        json.WriteString("description", diagnostic.GetMessage(language));
        json.WriteString("check_name", diagnostic.Code);
        json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{number}"))));
        json.WriteString("severity", diagnostic.Severity switch
        {
            Severity.Error => "critical",
            Severity.Warning => "minor",
            _ => "info",
        });
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", diagnostic.Span.File?.GetPosition(diagnostic.Span.Start).Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
