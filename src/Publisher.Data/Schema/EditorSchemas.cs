using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Publisher.Data.Schema;

/// <summary>
/// The JSON Schemas (draft-07) by which an editor completes, explains and checks data files while they are typed. They are
/// made from the same descriptions that the loader reads by and from the layouts' forms, and speak with the catalogue's
/// words. <c>errorMessage</c>, <c>doNotSuggest</c> and <c>defaultSnippets</c> are VS Code's extensions of JSON Schema, which
/// yaml-language-server follows and other validators pass over.
/// </summary>
public static class EditorSchemas
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="forms">All layouts; their order does not matter.</param>
    public static ImmutableArray<SchemaFile> Create(IEnumerable<NamedForm> forms)
    {
        var union = new FormUnion([.. forms.OrderBy(form => form.Name, StringComparer.Ordinal)]);
        return
        [
            new SchemaFile("disclosure.schema.json", Print(new DisclosureSchema(union).Create())),
            new SchemaFile("project.schema.json", Print(new ProjectSchema(union).Create())),
        ];
    }

    private static string Print(JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
