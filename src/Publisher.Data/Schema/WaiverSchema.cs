using System.Text.Json.Nodes;
using Publisher.Data.Fields;
using Publisher.Data.Rules;

namespace Publisher.Data.Schema;

/// <summary>豁免: every rule's code with what the rule says.</summary>
internal static class WaiverSchema
{
    public static JsonObject Create()
    {
        var codes = new JsonObject();
        foreach (var rule in RuleSet.All)
        {
            codes[rule.Code] = new JsonObject
            {
                ["title"] = rule.Code,
                ["description"] = $"{SchemaWords.OfRule(rule.Code)}\n\n冒号后写明为什么这里不适用",
                ["type"] = "string",
                ["pattern"] = @"\S",
                ["errorMessage"] = SchemaWords.Of("PUB2392", rule.Code),
            };
        }

        return SchemaNodes.Mapping(WaiverFields.Waivers)
            .With("properties", codes)
            .With("additionalProperties", false)
            .With("errorMessage", SchemaWords.Of("PUB2393", SchemaWords.Typed));
    }
}
