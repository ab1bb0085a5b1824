namespace Publisher.Pipeline.History;

/// <summary>
/// Where git keeps what it knows about a work tree (gitrepository-layout(5)). Read from its files: that takes no process, and
/// a build that has nothing to do needs nothing more of git.
/// </summary>
/// <param name="Own">This work tree's own folder: its HEAD.</param>
/// <param name="Common">The folder that all work trees of the repository share: branches and objects.</param>
internal sealed record GitFolders(string Own, string Common)
{
    /// <summary>The highest number of symbolic references that lead to each other, as in git itself.</summary>
    private const int MaxDepth = 5;

    /// <summary>The repository that a folder lies in, whether its own, a linked work tree or a submodule; null: none.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static GitFolders? Find(string folder)
    {
        for (var current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            var entry = Path.Combine(current, ".git");
            if (Directory.Exists(entry))
            {
                return WithCommon(entry);
            }

            if (File.Exists(entry))
            {
                const string Prefix = "gitdir: ";
                var text = File.ReadAllText(entry);
                return text.StartsWith(Prefix, StringComparison.Ordinal)
                    ? WithCommon(Path.Combine(current, TrimLine(text[Prefix.Length..])))
                    : null;
            }
        }

        return null;
    }

    /// <summary>The commit that is checked out, on a branch or not; null when only git itself can tell.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string? FindHead()
    {
        const string Symbolic = "ref: ";
        var text = TryRead(Path.Combine(Own, "HEAD"));
        for (var depth = 0; text is not null && depth < MaxDepth; depth++)
        {
            if (!text.StartsWith(Symbolic, StringComparison.Ordinal))
            {
                return text.Length is 40 or 64 && text.All(char.IsAsciiHexDigit) ? text : null;
            }

            var name = text[Symbolic.Length..];
            text = TryRead(Path.Combine(Own, name)) ?? TryRead(Path.Combine(Common, name)) ?? FindPacked(name);
        }

        return null;
    }

    /// <summary>The commits at which a shallow clone ends, one a line; empty in a whole one.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string ReadBoundary() => TryRead(Path.Combine(Common, "shallow")) ?? "";

    private static GitFolders WithCommon(string own) =>
        new(own, TryRead(Path.Combine(own, "commondir")) is { } common ? Path.Combine(own, common) : own);

    private static string? TryRead(string path) => File.Exists(path) ? TrimLine(File.ReadAllText(path)) : null;

    private static string TrimLine(string text) => text.TrimEnd('\n', '\r');

    private string? FindPacked(string name)
    {
        var path = Path.Combine(Common, "packed-refs");
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                if (line.Length > name.Length + 1 && line.EndsWith(name, StringComparison.Ordinal) && line[^(name.Length + 1)] == ' ')
                {
                    return line[..^(name.Length + 1)];
                }
            }
        }

        return null;
    }
}
