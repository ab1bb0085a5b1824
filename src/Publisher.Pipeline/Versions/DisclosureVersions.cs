using System.Collections.Immutable;

namespace Publisher.Pipeline.Versions;

/// <summary>Which commits made the versions of one disclosure, and where it lay then.</summary>
internal static class DisclosureVersions
{
    /// <summary>
    /// The versions of the disclosure in <paramref name="folder"/>, the newest first. When a commit moved its
    /// disclosure.yaml from another folder, the versions before are those of that folder.
    /// </summary>
    public static ImmutableArray<DisclosureVersion> Of(string folder, ImmutableArray<LoggedCommit> log)
    {
        var versions = ImmutableArray.CreateBuilder<DisclosureVersion>();
        foreach (var commit in log)
        {
            var prefix = folder + "/";
            var isTouched = false;
            var movedFrom = folder;
            foreach (var file in commit.Files)
            {
                isTouched |= file.Path.StartsWith(prefix, StringComparison.Ordinal)
                    || file.MovedFrom?.StartsWith(prefix, StringComparison.Ordinal) == true;
                if (file.MovedFrom is { } source && IsMainFile(file.Path, prefix) && FolderOf(source) is { } earlier)
                {
                    movedFrom = earlier;
                }
            }

            if (isTouched)
            {
                versions.Add(new DisclosureVersion(commit, folder));
                folder = movedFrom;
            }
        }

        return versions.ToImmutable();
    }

    private static bool IsMainFile(string path, string prefix) =>
        path.StartsWith(prefix + "disclosure.", StringComparison.OrdinalIgnoreCase);

    private static string? FolderOf(string mainFile) => mainFile.Split('/') is [var year, var slug, _] ? $"{year}/{slug}" : null;
}
