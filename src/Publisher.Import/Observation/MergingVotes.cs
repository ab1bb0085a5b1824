using Publisher.Data.Forms;

namespace Publisher.Import.Observation;

/// <summary>How often each name of a column is one cell over several rows, and how often it is repeated.</summary>
internal sealed class MergingVotes
{
    private readonly Dictionary<string, (int Merged, int Repeated)> _votes = new(StringComparer.Ordinal);

    public bool IsEmpty => _votes.Count == 0;

    /// <summary>Names that are merged here and repeated there.</summary>
    public IEnumerable<(string Name, int Merged, int Repeated)> Mixed => _votes
        .Where(vote => vote.Value is { Merged: > 0, Repeated: > 0 })
        .Select(vote => (vote.Key, vote.Value.Merged, vote.Value.Repeated))
        .OrderBy(vote => vote.Key, StringComparer.Ordinal);

    public void Add(string name, bool isMerged)
    {
        var (merged, repeated) = _votes.GetValueOrDefault(name);
        _votes[name] = isMerged ? (merged + 1, repeated) : (merged, repeated + 1);
    }

    /// <summary>What the votes say; <paramref name="usual"/> where they do not speak against it.</summary>
    /// <param name="usual">The merging of the form that the file was read as.</param>
    /// <param name="names">The names in their order.</param>
    public CellMerging Decide(CellMerging usual, IReadOnlyList<string> names)
    {
        if (_votes.All(vote => usual.Merges(vote.Key) == IsMerged(vote.Value)))
        {
            return usual;
        }

        var merged = names.Where(name => _votes.TryGetValue(name, out var vote) && IsMerged(vote)).ToList();
        return merged.Count == _votes.Count ? new CellMerging(All: true, []) : new CellMerging(All: false, [.. merged]);
    }

    private static bool IsMerged((int Merged, int Repeated) vote) => vote.Merged >= vote.Repeated;
}
