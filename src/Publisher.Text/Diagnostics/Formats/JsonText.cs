using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publisher.Text.Diagnostics.Formats;

/// <summary>How reports in JSON are written: readable, with Chinese as it is.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
