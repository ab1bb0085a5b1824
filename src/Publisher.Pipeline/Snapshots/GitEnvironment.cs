namespace Publisher.Pipeline.Snapshots;

/// <summary>
/// What git's own environment variables must be for a child process. A hook inherits variables that name the repository it
/// serves, mostly relative to its folder; git started in another folder would take them for something else.
/// </summary>
internal static class GitEnvironment
{
    /// <summary>
    /// Where the objects of a push lie until <c>pre-receive</c> accepts them (git-receive-pack(1), "Quarantine Environment").
    /// </summary>
    private static readonly string[] Quarantine =
        ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH"];

    /// <summary>What names the repository, the work tree and the index of a commit that is being made.</summary>
    private static readonly string[] Locations = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR"];

    /// <summary>The repository is named on the command line: of the hook's variables, only its quarantine counts.</summary>
    public static void KeepQuarantine(IDictionary<string, string?> environment) => Keep(environment, Quarantine);

    /// <summary>The repository is the hook's own, whatever folder git is started in.</summary>
    public static void KeepLocations(IDictionary<string, string?> environment)
    {
        Keep(environment, [.. Quarantine, .. Locations]);

        // gitenvironment: with GIT_DIR and without GIT_WORK_TREE, the current folder is the top of the work tree.
        if (environment.ContainsKey("GIT_DIR"))
        {
            environment.TryAdd("GIT_WORK_TREE", ".");
        }

        foreach (var name in Locations)
        {
            if (environment.TryGetValue(name, out var value) && value is { Length: > 0 })
            {
                environment[name] = Path.GetFullPath(value);
            }
        }
    }

    private static void Keep(IDictionary<string, string?> environment, IReadOnlyCollection<string> kept)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            if (!kept.Contains(name))
            {
                environment.Remove(name);
            }
        }

        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["LC_ALL"] = "C";
    }
}
