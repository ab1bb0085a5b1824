namespace Publisher.Pipeline.History;

/// <summary>The newest commits of disclosures, as seen from one commit; those of a given head never change.</summary>
/// <param name="Head">Where git was asked from, with what else its answer depends on.</param>
/// <param name="Commits">The newest commit of each disclosure that was asked for, null where none touched it.</param>
internal sealed record CommitTable(HeadCommit Head, IReadOnlyDictionary<string, GitCommit?> Commits)
{
    public static CommitTable Empty { get; } =
        new(HeadCommit.None, new Dictionary<string, GitCommit?>(StringComparer.Ordinal));

    public bool Equals(CommitTable? other) => other is not null && Head == other.Head
        && Commits.Count == other.Commits.Count
        && Commits.All(pair => other.Commits.TryGetValue(pair.Key, out var commit) && commit == pair.Value);

    public override int GetHashCode() => Head.GetHashCode();

    public GitCommit? Find(string path) => Commits.GetValueOrDefault(path);
}
