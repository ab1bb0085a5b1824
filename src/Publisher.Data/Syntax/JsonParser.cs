using System.Text;
using System.Text.Json;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Syntax;

/// <summary>Reads a JSON file (RFC 8259) into the same tree; numbers keep their digits, duplicate names are refused.</summary>
internal static class JsonParser
{
    public static DataNode? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var offsets = new Utf8Offsets(file.Text);
        var options = new JsonReaderOptions { MaxDepth = DataLimits.Depth + 1 };
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            reader.Read();
            var root = new JsonTreeReader(file, offsets, diagnostics).Read(ref reader);
            while (!diagnostics.HasErrors && reader.Read())
            {
            }

            return root;
        }
        catch (JsonException)
        {
            diagnostics.Add(JsonSlips.Explain(file, offsets.ToUtf16((int)reader.BytesConsumed)));
            return null;
        }
    }
}
