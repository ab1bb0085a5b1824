using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Loading;

namespace Publisher.Data.Schema;

/// <summary>绩效指标: a list of rows.</summary>
internal sealed class IndicatorSchema(FormUnion forms)
{
    /// <param name="waivers">The schema of 豁免.</param>
    public JsonObject Create(JsonObject waivers)
    {
        var field = ProjectFields.Indicators;
        var row = new JsonObject()
            .Taking("PUB2006", field, "object")
            .WithKeys(IndicatorFields.All, Of, [], forms.Labels)
            .Requiring(forms.RequiredIndicatorKeys)
            .With("defaultSnippets", new JsonArray(Snippet()));
        return SchemaNodes.List(field, row).And(FirstRow());

        JsonObject Of(FieldDescription cell) => cell == WaiverFields.Waivers ? waivers
            : cell == IndicatorFields.Level1 ? Name(cell, forms.Level1.Names, forms.Level1.AreAll)
            : cell == IndicatorFields.Level2 ? Name(cell, forms.Level2.Names, forms.Level2.AreAll)
            : SchemaNodes.Of(cell);
    }

    private static JsonObject Name(FieldDescription field, IEnumerable<string> names, bool areAll) => areAll
        ? SchemaNodes.Described(field)
            .TakingOnly(
                [.. names], SchemaWords.Of("PUB2012", field.Key, SchemaWords.Typed, string.Join("、", names)), Unfilled.Text)
        : SchemaNodes.Text(field with { UsualValues = [.. names] });

    /// <summary>Only behind another row may 一级指标 be left out.</summary>
    private static JsonObject FirstRow()
    {
        var message = SchemaWords.Of("PUB2013");
        return new JsonObject
        {
            ["items"] = new JsonArray(new JsonObject().Requiring(IndicatorFields.Level1.Key, message, message)),
        };
    }

    private JsonObject Snippet() => new()
    {
        ["label"] = "新指标",
        ["description"] = "一行指标的各栏",
        ["body"] = new JsonObject
        {
            [IndicatorFields.Level1.Key] = Choice(1, forms.Level1.Names),
            [IndicatorFields.Level2.Key] = Choice(2, forms.Level2.Names),
            [IndicatorFields.Level3.Key] = "$3",
            [IndicatorFields.Value.Key] = "$4",
            [IndicatorFields.Basis.Key] = "$5",
        },
    };

    private static string Choice(int stop, IEnumerable<string> names) => $"${{{stop}|{string.Join(',', names)}|}}";
}
