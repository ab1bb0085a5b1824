using System.Collections.Immutable;
using Publisher.Pipeline.Discovery;

namespace Publisher.Pipeline.Snapshots;

/// <summary>What a commit would change.</summary>
internal static class StagedChanges
{
    /// <summary>The changed files of a tree against the newest commit; in a repository without one, null: everything is new.</summary>
    public static async Task<ImmutableArray<string>?> FindAsync(Git git, string tree, params IReadOnlyList<string> folders)
    {
        var answer = await git.RunAsync(
            ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "HEAD^{tree}", tree, "--", .. folders.Where(folder => folder.Length > 0)]);
        return answer.Success ? [.. answer.Parts] : null;
    }

    /// <summary>
    /// The disclosures that the changed files belong to, as far as they are still there. All of them after a change of a
    /// layout, which may touch any of them.
    /// </summary>
    /// <param name="changed">Relative to the work tree; null: everything.</param>
    /// <param name="data">The data folder's prefix.</param>
    /// <param name="layouts">The layouts' prefix, or null when they are kept elsewhere.</param>
    /// <param name="all">The disclosures as they would be committed.</param>
    public static ImmutableArray<string> FindDisclosures(
        ImmutableArray<string>? changed, string data, string? layouts, ImmutableArray<DisclosureFolder> all)
    {
        var paths = all.Select(folder => folder.Path);
        if (changed is null || (layouts is not null && changed.Value.Any(path => path.StartsWith(layouts, StringComparison.Ordinal))))
        {
            return [.. paths];
        }

        var touched = changed.Value.Where(path => path.StartsWith(data, StringComparison.Ordinal))
            .Select(path => path[data.Length..].Split('/'))
            .Where(parts => parts.Length > 2)
            .Select(parts => $"{parts[0]}/{parts[1]}")
            .ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(touched.Contains)];
    }
}
