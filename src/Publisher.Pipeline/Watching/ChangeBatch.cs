using System.Collections.Immutable;

namespace Publisher.Pipeline.Watching;

/// <summary>What changed since the last time somebody looked.</summary>
/// <param name="Disclosures">The changed disclosures' folders, <c>year/slug</c>; none: everything may have changed.</param>
internal sealed record ChangeBatch(ImmutableArray<string> Disclosures)
{
    public static ChangeBatch Everything { get; } = new([]);
}
