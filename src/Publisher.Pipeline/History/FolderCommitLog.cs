namespace Publisher.Pipeline.History;

/// <summary>Reads which commits touched which disclosures, with their messages.</summary>
internal static class FolderCommitLog
{
    /// <summary>A commit is a part that begins with a slash, as no relative path does.</summary>
    private static readonly string[] Log =
    [
        "-c", "log.showSignature=false", "log", "-z", "--no-renames", "--no-ext-diff", "--name-only", "--relative", "--format=/%H %ct %s", "--", ".",
    ];

    /// <summary>
    /// Every commit that touched a disclosure, the newest first; one that touched several is there for each of them. Asked once
    /// for all, since git walks the whole history for an answer. None without git.
    /// </summary>
    public static async Task<IReadOnlyList<FolderCommit>> ReadAsync(string data)
    {
        var commits = new List<FolderCommit>();
        if (!Directory.Exists(data) || GitFolders.Find(data) is null
            || await GitProcess.ReadPartsAsync(data, Log, static _ => { }) is not { } parts)
        {
            return commits;
        }

        GitCommit? commit = null;
        var (subject, folders) = ("", new HashSet<string>(StringComparer.Ordinal));
        foreach (var part in parts)
        {
            if (part[0] == '/')
            {
                (commit, subject) = CommitStream.Parse(part[1..]);
                folders.Clear();
            }
            else if (commit is not null && part.TrimStart('\n').Split('/', 3) is [var year, var name, _] && folders.Add($"{year}/{name}"))
            {
                commits.Add(new FolderCommit($"{year}/{name}", commit, subject));
            }
        }

        return commits;
    }
}
