using System.Globalization;

namespace Publisher.Pipeline.Tests;

/// <summary>
/// How often a rule finds something in the three transcribed disclosures: as an independent reading of the published files
/// counted, and as the rules do (<c>rule-counts.tsv</c>).
/// </summary>
/// <param name="Mark">The rule's short name.</param>
/// <param name="Counted">By reading, for each disclosure.</param>
/// <param name="Found">By the rules, each printed occurrence counted.</param>
/// <param name="Difference">Why the two differ; empty where they do not.</param>
internal sealed record RuleCount(string Mark, int[] Counted, int[] Found, string Difference)
{
    /// <summary>The disclosures, in the order of the numbers.</summary>
    public static readonly string[] Disclosures = ["2024/tangshan-commerce", "2021/chengde-commerce", "2022/yutian-commerce"];

    public static IReadOnlyList<RuleCount> ReadAll() =>
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Publisher.Pipeline.Tests", "rule-counts.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new RuleCount(cells[0], Numbers(cells[1..4]), Numbers(cells[4..7]), cells[7])),
    ];

    private static int[] Numbers(string[] cells) => [.. cells.Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
}
