using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;

namespace Publisher.Pipeline.Building;

/// <summary>What must be the same for the shards of one build, named as <c>shard.json</c> names it.</summary>
internal static class ShardFacts
{
    /// <summary>The name of the fact that says which disclosures there are.</summary>
    public const string Disclosures = "disclosures";

    /// <summary>The name of the fact that says which program it was.</summary>
    public const string Program = "program";

    public static ImmutableArray<(string Name, string Value)> Of(
        BuildOptions options, HeadCommit head, ImmutableArray<DisclosureFolder> all, ContentHash fonts) =>
    [
        ("tool", ToolVersion.Name),
        (Program, ToolVersion.Code.ToString()),
        ("commit", head.Commit),
        ("history", head.Boundary.Length == 0 ? "" : ContentHash.Of(head.Boundary).ToString()),
        ("date", options.Date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? ""),
        ("fonts", fonts.ToString()),
        (Disclosures, Identify(all.Select(folder => folder.Path))),
    ];

    /// <summary>Of a list of disclosures, whatever its order.</summary>
    public static string Identify(IEnumerable<string> paths) =>
        ContentHash.Of(string.Join('\n', paths.Order(StringComparer.Ordinal))).ToString();
}
