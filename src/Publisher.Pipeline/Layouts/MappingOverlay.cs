using System.Collections.Immutable;
using Publisher.Data.Syntax;

namespace Publisher.Pipeline.Layouts;

/// <summary>Lays a layout's own settings over the ones that it takes from another file.</summary>
internal static class MappingOverlay
{
    /// <summary>
    /// The keys of both; where both have one, <paramref name="own"/> counts, and of two mappings each key in turn.
    /// </summary>
    public static DataMapping Over(this DataMapping own, DataMapping usual)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(usual.Entries.Length + own.Entries.Length);
        foreach (var entry in usual.Entries)
        {
            var other = own.Entries.FirstOrDefault(candidate => candidate.Key == entry.Key);
            entries.Add((other, entry) switch
            {
                (null, _) => entry,
                ({ Value: DataMapping inner }, { Value: DataMapping outer }) => other with { Value = inner.Over(outer) },
                _ => other,
            });
        }

        entries.AddRange(own.Entries.Where(entry => usual.Entries.All(other => other.Key != entry.Key)));
        return own with { Entries = entries.DrainToImmutable() };
    }
}
