namespace Publisher.Pipeline.History;

/// <summary>The commit that is checked out, and where the history behind it ends.</summary>
/// <param name="Commit">In hexadecimal digits; empty: unknown.</param>
/// <param name="Boundary">The commits at which a shallow clone ends, one a line; empty in a whole clone.</param>
internal sealed record HeadCommit(string Commit, string Boundary)
{
    public static HeadCommit None { get; } = new("", "");

    public bool IsKnown => Commit.Length > 0;

    /// <summary>Whether a commit's own parents are missing in this clone, so that it seems to have added everything.</summary>
    public bool EndsAt(GitCommit commit) => Boundary.Contains(commit.Hash, StringComparison.Ordinal);
}
