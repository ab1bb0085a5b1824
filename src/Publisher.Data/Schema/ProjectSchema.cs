using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Data.Fields;

namespace Publisher.Data.Schema;

/// <summary>The schema of <c>projects/*.yaml</c>.</summary>
internal sealed class ProjectSchema(FormUnion forms)
{
    private static readonly string Rows = ProjectFields.Indicators.Key;

    private static readonly string Waivers = WaiverFields.Waivers.Key;

    private static readonly FieldDescription File =
        new("项目文件", FieldKind.Mapping, "一个预算项目", "项目名称: 材料印刷费");

    public JsonObject Create()
    {
        var project = SchemaNodes.Described(File)
            .Taking("PUB2006", File, "object", "null")
            .WithKeys(ProjectFields.All, Of, forms.ProjectExtras, forms.Labels)
            .With("if", SchemaNodes.Has(ProjectFields.Withheld.Key))
            .With("then", Withheld())
            .With("else", Published())
            .With("definitions", new JsonObject
            {
                [Rows] = new IndicatorSchema(forms).Create(Reference(Waivers)),
                [Waivers] = WaiverSchema.Create(),
            });
        return project;
    }

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private JsonObject Of(FieldDescription field) =>
        field == ProjectFields.Number ? Number()
        : field == ProjectFields.Parts ? Parts()
        : field == ProjectFields.TableTitle ? TableTitle()
        : field == ProjectFields.Variants ? Variants()
        : field == ProjectFields.Unit ? DisclosureSchema.Unit(field)
        : field == ProjectFields.SpendingPlan ? Plan()
        : field == ProjectFields.Goals ? Goals()
        : field == ProjectFields.Indicators ? Reference(Rows)
        : field == WaiverFields.Waivers ? Reference(Waivers)
        : SchemaNodes.Of(field);

    /// <summary>An empty text prints no number.</summary>
    private static JsonObject Number() => SchemaNodes.Of(ProjectFields.Number).With("pattern", "^(0*[1-9][0-9]*)?$");

    /// <summary>One part, or a list of parts.</summary>
    private JsonObject Parts() => OnePart(SchemaNodes.Described(ProjectFields.Parts), ["string", "number", "boolean"])
        .Taking("PUB2007", ProjectFields.Parts, [.. SchemaNodes.Scalars, "array"])
        .With("items", OnePart(new JsonObject(), ["string", "number", "boolean", "object", "array"]));

    private JsonObject OnePart(JsonObject node, ImmutableArray<string> kinds) => node.Suggesting(forms.Parts).Refusing(
        new JsonObject
        {
            ["type"] = SchemaNodes.ToArray(kinds),
            ["not"] = new JsonObject { ["enum"] = SchemaNodes.ToArray(forms.Parts) },
        },
        UnknownPart("PUB2020"));

    private string UnknownPart(string code) => SchemaWords.Of(code, SchemaWords.Typed, string.Join("、", forms.Parts));

    private JsonObject TableTitle()
    {
        var field = ProjectFields.TableTitle;
        return ByPart(
            SchemaNodes.Described(field).Taking("PUB2005", field, [.. SchemaNodes.Scalars, "object"]),
            () => SchemaNodes.Text(field),
            UnknownPart("PUB2020"));
    }

    private JsonObject Variants()
    {
        var variant = ProjectFields.Variants;
        return ByPart(
            SchemaNodes.Mapping(variant),
            Variant,
            UnknownPart("PUB2001"));

        // What is left out holds as usual; what is typed may not take away what the form asks for.
        JsonObject Variant() => forms.RequiredProjectKeys.Aggregate(
            SchemaNodes.Mapping(variant).WithKeys(ProjectFields.OfVariant, Of, forms.ProjectExtras, forms.Labels),
            (node, key) => node.Filling(key, SchemaWords.Of("PUB2004", key)));
    }

    private JsonObject ByPart(JsonObject node, Func<JsonObject> value, string message) => node
        .With("properties", new JsonObject(forms.Parts.Select(part => KeyValuePair.Create(part, (JsonNode?)value()))))
        .With("additionalProperties", false)
        .With("errorMessage", message);

    private JsonObject Plan()
    {
        var columns = forms.PlanColumns.Select(
            column => new FieldDescription(column, FieldKind.Text, $"到{column}累计支出；没有安排时不写", "100%"));
        return SchemaNodes.Mapping(ProjectFields.SpendingPlan)
            .WithKeys([.. columns], SchemaNodes.Of)
            .With("defaultSnippets", new JsonArray(new JsonObject
            {
                ["label"] = "各时点累计支出",
                ["body"] = new JsonObject(forms.PlanColumns.Select(
                    (column, i) => KeyValuePair.Create(column, (JsonNode?)$"${{{i + 1}}}%"))),
            }));
    }

    private static JsonObject Goals()
    {
        var field = ProjectFields.Goals;
        return SchemaNodes.Described(field)
            .Taking("PUB2007", field, [.. SchemaNodes.Scalars, "array"])
            .With("items", new JsonObject()
                .Taking("PUB2006", field, [.. SchemaNodes.Scalars, "object"])
                .WithKeys(ItemFields.OfGoal, SchemaNodes.Of)
                .Requiring([ItemFields.GoalText.Key]));
    }

    /// <summary>What may not be published may not be typed either.</summary>
    private static JsonObject Withheld()
    {
        var message = SchemaWords.Of("PUB2019", SchemaWords.Typed);
        var reason = new JsonObject { ["doNotSuggest"] = true }
            .Taking(message, ["string", "number", "boolean"])
            .Refusing(new JsonObject { ["const"] = false }, message)
            .With("pattern", @"^(?!\s*$)(?!(否|no|No|false|False)$)")
            .With("errorMessage", message);
        var withheld = new JsonObject { ["properties"] = new JsonObject { [ProjectFields.Withheld.Key] = reason } };
        foreach (var field in ProjectFields.All.Except(ProjectFields.OfWithheld))
        {
            withheld.Refusing(field.Key, SchemaWords.Of("PUB2018", field.Key));
        }

        return withheld;
    }

    private JsonObject Published() => new()
    {
        ["if"] = SchemaNodes.Has(ProjectFields.Incomplete.Key),
        ["then"] = new JsonObject().Requiring([ProjectFields.Name.Key]),
        ["else"] = new JsonObject().Requiring(forms.RequiredProjectKeys),
    };
}
