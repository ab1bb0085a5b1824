using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Loading;

namespace Publisher.Data.Schema;

/// <summary>
/// Schemas of single values. A keyword of JSON Schema holds only for its own kind of value (<c>pattern</c> for texts,
/// <c>items</c> for lists), so values of several kinds need no <c>anyOf</c>, whose errors nobody understands.
/// </summary>
internal static class SchemaNodes
{
    private static readonly ImmutableArray<string> Kinds = ["string", "number", "boolean", "array", "object", "null"];

    /// <summary>What the loader reads as one text: YAML sees numbers and truth values in some of them.</summary>
    public static readonly ImmutableArray<string> Scalars = ["string", "number", "boolean", "null"];

    public static JsonObject Described(FieldDescription field) => new()
    {
        ["title"] = field.Key,
        ["description"] = field.Example.Length > 0 ? $"{field.Description}\n\n例：{field.Example}" : field.Description,
    };

    public static JsonObject Of(FieldDescription field) => field.Kind switch
    {
        FieldKind.Prose => Described(field).Suggesting([])
            .Taking("PUB2005", field, [.. Scalars, "array"])
            .With("items", new JsonObject().Taking("PUB2005", field, Scalars)),
        FieldKind.Number => Number(field),
        FieldKind.Amount => Amount(field),
        FieldKind.Date => Date(field),
        FieldKind.List => List(field, new JsonObject().Taking("PUB2005", field, Scalars)),
        _ => Text(field),
    };

    public static JsonObject Text(FieldDescription field) =>
        Described(field).Suggesting(field.UsualValues).Taking("PUB2005", field, Scalars);

    public static JsonObject Mapping(FieldDescription field) => Described(field).Taking("PUB2006", field, "object", "null");

    public static JsonObject List(FieldDescription field, JsonObject item) =>
        Described(field).Taking("PUB2007", field, "array", "null").With("items", item);

    /// <summary>Allows only these kinds of values, and says <paramref name="code"/> of others.</summary>
    public static JsonObject Taking(this JsonObject node, string code, FieldDescription field, params ImmutableArray<string> kinds) =>
        node.Taking(SchemaWords.Of(code, field.Key, field.Example), kinds);

    /// <summary>
    /// Allows only these kinds of values. A <c>type</c> of the node itself would say so in less words, but makes the editor offer
    /// true, false and null wherever they are allowed.
    /// </summary>
    public static JsonObject Taking(this JsonObject node, string message, ImmutableArray<string> kinds) =>
        node.Refusing(new JsonObject { ["type"] = ToArray([.. Kinds.Except(kinds)]) }, message);

    /// <summary>Offers these texts; others may be typed.</summary>
    public static JsonObject Suggesting(this JsonObject node, ImmutableArray<string> texts)
    {
        // The open alternative is also what makes the editor complete a key with its colon.
        var alternatives = texts.IsEmpty
            ? new JsonArray(new JsonObject())
            : new JsonArray(new JsonObject { ["enum"] = ToArray(texts) }, new JsonObject());
        return node.With("anyOf", alternatives);
    }

    /// <summary>Offers these texts, and says <paramref name="message"/> of others.</summary>
    public static JsonObject TakingOnly(
        this JsonObject node, ImmutableArray<string> texts, string message, params ImmutableArray<string> unoffered) => node
        .Suggesting(texts)
        .Refusing(
            new JsonObject
            {
                ["type"] = ToArray([.. Kinds.Except(["null"])]),
                ["not"] = new JsonObject { ["enum"] = ToArray([.. texts, .. unoffered]) },
            },
            message);

    /// <summary>Asks for keys with values, as <c>MappingReader.Require</c> does.</summary>
    public static JsonObject Requiring(this JsonObject node, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
        {
            node.Requiring(key, SchemaWords.Of("PUB2003", key), SchemaWords.Of("PUB2004", key));
        }

        return node;
    }

    public static JsonObject Requiring(this JsonObject node, string key, string missing, string empty) => node
        .And(new JsonObject { ["required"] = ToArray([key]), ["errorMessage"] = missing })
        .Filling(key, empty);

    /// <summary>Asks for a value where the key is.</summary>
    public static JsonObject Filling(this JsonObject node, string key, string empty) => node.And(new JsonObject
    {
        ["properties"] = new JsonObject
        {
            [key] = new JsonObject
            {
                ["if"] = new JsonObject { ["type"] = "null" },
                ["then"] = new JsonObject { ["type"] = "string", ["errorMessage"] = empty },
                ["doNotSuggest"] = true,
            },
        },
    });

    /// <summary>Refuses the values for which <paramref name="wrong"/> holds; it must not hold for null.</summary>
    public static JsonObject Refusing(this JsonObject node, JsonObject wrong, string message) => node.And(new JsonObject
    {
        ["if"] = wrong,
        ["then"] = new JsonObject { ["type"] = "null", ["errorMessage"] = message },
    });

    /// <summary>Refuses a key, and says <paramref name="message"/> at it.</summary>
    public static JsonObject Refusing(this JsonObject node, string key, string message) => node.And(new JsonObject
    {
        ["properties"] = new JsonObject { [key] = false },
        ["errorMessage"] = message,
    });

    /// <summary>Holds where a key has a value.</summary>
    public static JsonObject Has(string key) => new()
    {
        ["required"] = ToArray([key]),
        ["properties"] = new JsonObject { [key] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" }, ["doNotSuggest"] = true } },
    };

    public static JsonObject With(this JsonObject node, string keyword, JsonNode? value)
    {
        node[keyword] = value;
        return node;
    }

    /// <summary>Each condition has its own message, so each is a schema of its own.</summary>
    public static JsonObject And(this JsonObject node, JsonObject condition)
    {
        if (node["allOf"] is not JsonArray conditions)
        {
            node["allOf"] = conditions = [];
        }

        conditions.Add((JsonNode)condition);
        return node;
    }

    public static JsonArray ToArray(ImmutableArray<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject Amount(FieldDescription field)
    {
        // As NumberText reads it: sign, separators of thousands, one point, blanks around.
        var message = SchemaWords.Of("PUB2008", field.Key, SchemaWords.Typed);
        return Described(field).Suggesting([])
            .Taking(message, ["string", "number", "null"])
            .With("pattern", $@"^\s*([-+]?(\d[\d,]*)?\.?\d*|{Unfilled.Text})?\s*$")
            .With("errorMessage", message);
    }

    private static JsonObject Number(FieldDescription field)
    {
        var message = SchemaWords.Of("PUB2009", field.Key, SchemaWords.Typed);
        return Described(field).Suggesting([])
            .Taking(message, ["string", "number", "null"])
            .Refusing(OtherThan(1, int.MaxValue), message)
            .With("pattern", "^0*[1-9][0-9]*$")
            .With("errorMessage", message);
    }

    /// <summary>Holds for numbers that are not whole or not in a range.</summary>
    public static JsonObject OtherThan(int minimum, int maximum) => new()
    {
        ["type"] = "number",
        ["not"] = new JsonObject { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum },
    };

    private static JsonObject Date(FieldDescription field)
    {
        var message = SchemaWords.Of("PUB2010", field.Key, SchemaWords.Typed);
        return Described(field).Suggesting([])
            .Taking(message, ["string", "null"])
            .With("pattern", $@"^\s*(\d{{4}}[-/.年](0?[1-9]|1[0-2])[-/.月](0?[1-9]|[12]\d|3[01])日?|{Unfilled.Text})\s*$")
            .With("errorMessage", message);
    }
}
