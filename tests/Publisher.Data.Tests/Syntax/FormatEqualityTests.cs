using System.Text;
using System.Text.Json;
using Publisher.Data.Syntax;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Data.Tests.Syntax;

public sealed class FormatEqualityTests
{
    [Fact]
    public void Reads_the_same_tree_from_yaml_and_from_json_for_a_whole_disclosure()
    {
        var files = Repository.ReadDisclosure("data/2024/tangshan-commerce");
        Assert.Equal(42, files.Count);
        foreach (var file in files)
        {
            var diagnostics = new DiagnosticBag();
            var yaml = DataParser.Parse(file, diagnostics);
            var json = DataParser.Parse(new SourceFile("a.json", ToJson(yaml!)), diagnostics);
            Assert.Empty(diagnostics);
            Assert.Equal(Trees.Show(yaml), Trees.Show(json));
        }
    }

    private static string ToJson(DataNode root)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            Write(writer, root);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case DataSequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case DataScalar { IsNull: true }:
                writer.WriteNullValue();
                break;
            case DataScalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }
}
