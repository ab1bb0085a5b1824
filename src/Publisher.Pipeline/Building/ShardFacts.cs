using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Discovery;
using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.History;
using Publisher.Pipeline.SiteOutput;

namespace Publisher.Pipeline.Building;

/// <summary>What must be the same for the shards of one build, named as <c>shard.json</c> names it.</summary>
internal static class ShardFacts
{
    /// <summary>The name of the fact that says which disclosures there are.</summary>
    public const string Disclosures = "disclosures";

    public static ImmutableArray<(string Name, string Value)> Of(
        SiteInputs site, HeadCommit head, DateTimeOffset? date, ImmutableArray<DisclosureFolder> all, ContentHash fonts) =>
    [
        ("tool", ToolVersion.Name),
        .. OfSite(site, head),
        ("date", date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? ""),
        ("fonts", fonts.ToString()),
        (Disclosures, Identify(all.Select(folder => folder.Path))),
    ];

    /// <summary>Those that must be the same where the shards are joined, too: the site's own files are made there.</summary>
    public static ImmutableArray<(string Name, string Value)> OfSite(SiteInputs site, HeadCommit head) =>
    [
        ("program", ToolVersion.Code.ToString()),
        ("site", site.Fingerprint),
        ("commit", head.Commit),
        ("history", head.Boundary.Length == 0 ? "" : ContentHash.Of(head.Boundary).ToString()),
    ];

    /// <summary>Of a list of disclosures, whatever its order.</summary>
    public static string Identify(IEnumerable<string> paths) =>
        ContentHash.Of(string.Join('\n', paths.Order(StringComparer.Ordinal))).ToString();
}
