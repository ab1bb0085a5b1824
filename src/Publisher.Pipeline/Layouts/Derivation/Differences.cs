using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Publisher.Pipeline.Layouts.Derivation;

/// <summary>Lists what changed facts say otherwise.</summary>
internal static class Differences
{
    public static ImmutableArray<LayoutDifference> Find(JsonObject old, JsonObject @new)
    {
        var found = ImmutableArray.CreateBuilder<LayoutDifference>();
        Compare(found, "", old, @new);
        return found.DrainToImmutable();
    }

    private static void Compare(ImmutableArray<LayoutDifference>.Builder found, string path, JsonNode? old, JsonNode? @new)
    {
        if (JsonNode.DeepEquals(old, @new))
        {
            return;
        }

        if (@new is JsonObject members && old is JsonObject or null && members.Count > 0)
        {
            var before = old as JsonObject ?? [];
            foreach (var (key, value) in members)
            {
                Compare(found, Join(path, key), before[key], value);
            }

            found.AddRange(before.Where(member => !members.ContainsKey(member.Key)).Select(member => new LayoutDifference(Join(path, member.Key), null)));
        }
        else if (@new is JsonArray list && list.Any(item => item is JsonObject))
        {
            var before = old as JsonArray ?? [];
            for (var i = 0; i < Math.Max(list.Count, before.Count); i++)
            {
                var number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                Compare(found, Join(path, number), i < before.Count ? before[i] : null, i < list.Count ? list[i] : null);
            }
        }
        else
        {
            found.Add(new LayoutDifference(path, @new is null ? null : Words(@new)));
        }
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : path + " " + key;

    private static string Words(JsonNode value) => value is JsonArray list
        ? string.Join('、', list.Select(FactsYaml.Text))
        : FactsYaml.Text(value).Replace("\n", " ", StringComparison.Ordinal);
}
