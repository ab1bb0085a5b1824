using System.Collections.Immutable;

namespace Publisher.Site.Charts;

/// <summary>How many indicators of one 一级指标 there are, by 二级指标.</summary>
/// <param name="Name">一级指标.</param>
/// <param name="Counts">二级指标 with their numbers, in the order of the form.</param>
internal sealed record IndicatorKind(string Name, ImmutableArray<(string Name, int Count)> Counts)
{
    public int Total => Counts.Sum(entry => entry.Count);
}
