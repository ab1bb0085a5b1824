namespace Publisher.Pipeline.History;

/// <summary>
/// Finds the newest commit of every disclosure with one call of git at most. It is the first one in git's order that touched a
/// file in the disclosure's folder; a merge touched what it made different from all its parents.
/// </summary>
/// <param name="folder">The data folder.</param>
internal sealed class GitHistory(string folder)
{
    private static readonly string[] Log =
    [
        "-c", "log.showSignature=false", "log", "-z", "-c", "--no-renames", "--no-ext-diff", "--name-only", "--relative", CommitStream.Format,
    ];

    /// <summary>Why nothing could be found out, in git's words; null when all went well; empty where there is no repository.</summary>
    public string? Problem { get; private set; }

    /// <summary>The newest commits of <paramref name="disclosures"/>.</summary>
    /// <param name="disclosures">Their paths in the data folder.</param>
    /// <param name="known">What an earlier call found out.</param>
    public async Task<CommitTable> ReadAsync(IReadOnlyCollection<string> disclosures, CommitTable known)
    {
        var head = await FindHeadAsync();
        if (!head.IsKnown)
        {
            return CommitTable.Empty;
        }

        var found = head == known.Head ? known.Commits : await ReadNewAsync(head, known);
        if (found is null || !disclosures.All(found.ContainsKey))
        {
            found = await ReadAllAsync(head, disclosures);
        }

        return found is null
            ? CommitTable.Empty
            : new CommitTable(head, disclosures.ToDictionary(path => path, found.GetValueOrDefault, StringComparer.Ordinal));
    }

    /// <summary>The commit that is checked out; none without git.</summary>
    public async Task<HeadCommit> FindHeadAsync()
    {
        try
        {
            if (GitFolders.Find(folder) is not { } git)
            {
                Problem = "";
                return HeadCommit.None;
            }

            var commit = git.FindHead();
            if (commit is null)
            {
                var answer = await GitProcess.ReadPartsAsync(folder, ["rev-parse", "--verify", "HEAD^{commit}"], Fail);
                commit = answer is [var line] ? line.Trim() : null;
            }

            return commit is null ? HeadCommit.None : new HeadCommit(commit, git.ReadBoundary());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail(error.Message);
            return HeadCommit.None;
        }
    }

    /// <summary>
    /// What is known, with the commits since then laid over it. Null unless they follow each other one by one: only then
    /// is git's order of the whole history theirs with the earlier order after it.
    /// </summary>
    private async Task<IReadOnlyDictionary<string, GitCommit?>?> ReadNewAsync(HeadCommit head, CommitTable known)
    {
        if (!known.Head.IsKnown || known.Head.Boundary != head.Boundary)
        {
            return null;
        }

        var newer = new NewestCommits(wanted: null);
        var next = head.Commit;
        var stream = new CommitStream(
            (commit, parents) =>
            {
                newer.Enter(commit);
                var isNext = commit.Hash == next && parents.Length == 1;
                next = isNext ? parents[0] : "";
                return isNext;
            },
            newer.Touch);
        var succeeded = await GitProcess.StreamAsync(
            folder, [.. Log, $"{known.Head.Commit}..{head.Commit}"], stream.Read, static _ => { });
        return succeeded && next == known.Head.Commit ? newer.Over(known.Commits) : null;
    }

    private async Task<IReadOnlyDictionary<string, GitCommit?>?> ReadAllAsync(HeadCommit head, IReadOnlyCollection<string> disclosures)
    {
        var newest = new NewestCommits(disclosures);
        var stream = new CommitStream((commit, _) => newest.Enter(commit), newest.Touch);
        return await GitProcess.StreamAsync(folder, [.. Log, head.Commit, "--", "."], stream.Read, Fail) ? newest.Found : null;
    }

    private void Fail(string reason) => Problem = reason;
}
