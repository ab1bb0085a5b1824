using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Forms;

namespace Publisher.Data.Schema;

/// <summary>The keys that a mapping may have, and what is said of others.</summary>
internal static class SchemaKeys
{
    /// <summary>Allows the fields and no other key; a synonym is answered with the key that is meant.</summary>
    /// <param name="node">The schema of the mapping.</param>
    /// <param name="fields">What the loader reads here.</param>
    /// <param name="schemaOf">The schema of a field's value.</param>
    public static JsonObject WithKeys(
        this JsonObject node, ImmutableArray<FieldDescription> fields, Func<FieldDescription, JsonObject> schemaOf) =>
        node.WithKeys(fields, schemaOf, [], []);

    /// <param name="node">The schema of the mapping.</param>
    /// <param name="fields">What the loader reads here.</param>
    /// <param name="schemaOf">The schema of a field's value.</param>
    /// <param name="extras">Keys that only layouts know; they hold texts.</param>
    /// <param name="labels">What layouts print for the keys.</param>
    public static JsonObject WithKeys(
        this JsonObject node,
        ImmutableArray<FieldDescription> fields,
        Func<FieldDescription, JsonObject> schemaOf,
        ImmutableArray<string> extras,
        ImmutableArray<FormLabel> labels)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            properties[field.Key] = schemaOf(field);
        }

        foreach (var extra in extras)
        {
            properties.TryAdd(extra, SchemaNodes.Text(new FieldDescription(extra, FieldKind.Text, "版式规定的附加栏目")));
        }

        string known = string.Join("、", fields.Select(field => field.Key).Concat(extras));
        node.With("properties", properties)
            .With("additionalProperties", false)
            .With("errorMessage", SchemaWords.Of("PUB2001", SchemaWords.Typed, known));
        foreach (var (synonym, key) in Synonyms(fields, labels))
        {
            if (properties.TryAdd(synonym, new JsonObject { ["doNotSuggest"] = true }))
            {
                node.Refusing(synonym, SchemaWords.Of("PUB2002", synonym, key));
            }
        }

        return node;
    }

    private static IEnumerable<(string Synonym, string Key)> Synonyms(
        ImmutableArray<FieldDescription> fields, ImmutableArray<FormLabel> labels)
    {
        foreach (var field in fields)
        {
            foreach (var synonym in field.Synonyms)
            {
                yield return (synonym, field.Key);
            }
        }

        // A label with line breaks cannot be typed as a key.
        foreach (var label in labels)
        {
            if (label.Printed.Length > 0 && !label.Printed.Contains('\n') && fields.Any(field => field.Key == label.Key))
            {
                yield return (label.Printed, label.Key);
            }
        }
    }
}
