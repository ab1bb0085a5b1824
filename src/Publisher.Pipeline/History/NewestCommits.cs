namespace Publisher.Pipeline.History;

/// <summary>Collects the first commit that touches each disclosure, from the newest commit on.</summary>
/// <param name="wanted">The disclosures looked for; null: any.</param>
internal sealed class NewestCommits(IReadOnlyCollection<string>? wanted)
{
    private readonly Dictionary<string, GitCommit?> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string>? _missing = wanted?.ToHashSet(StringComparer.Ordinal);
    private GitCommit? _current;
    private string _last = "/";

    public IReadOnlyDictionary<string, GitCommit?> Found => _found;

    /// <summary>Goes on to the next commit; false when nothing is looked for any more.</summary>
    public bool Enter(GitCommit commit)
    {
        (_current, _last) = (commit, "/");
        return _missing is null or { Count: > 0 };
    }

    /// <summary>Notes a file of the current commit; always true.</summary>
    public bool Touch(string path)
    {
        // Files of one folder follow each other.
        if (path.StartsWith(_last, StringComparison.Ordinal))
        {
            return true;
        }

        // A disclosure that is a submodule is a path of its own, without anything after it.
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var end = slash < 0 ? -1 : path.IndexOf('/', slash + 1);
        var folder = end < 0 ? path : path[..end];
        _last = folder + "/";
        if (_missing is null || _missing.Remove(folder))
        {
            _found.TryAdd(folder, _current);
        }

        return true;
    }

    /// <summary>These commits, and for other disclosures the <paramref name="earlier"/> ones.</summary>
    public IReadOnlyDictionary<string, GitCommit?> Over(IReadOnlyDictionary<string, GitCommit?> earlier)
    {
        foreach (var (folder, commit) in earlier)
        {
            _found.TryAdd(folder, commit);
        }

        return _found;
    }
}
