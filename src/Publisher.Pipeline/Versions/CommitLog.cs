using System.Collections.Immutable;
using System.Globalization;
using Publisher.Pipeline.Snapshots;

namespace Publisher.Pipeline.Versions;

/// <summary>
/// The history of the data folder along the main line: a merge counts as one commit, with all that it brought in, because
/// that is when it was published.
/// </summary>
internal static class CommitLog
{
    private const char CommitMark = '\u0001';

    /// <summary>The commits that touched the folder, the newest first; none without git.</summary>
    public static ImmutableArray<LoggedCommit> Read(Git git) =>
        git.RunAsync(
            "-c", "log.showSignature=false", "log", "--first-parent", "-m", "--find-renames", "--no-ext-diff", "--relative", "--name-status",
            "-z", "--format=%x01%H%x00%ct%x00%B", "--", ".").GetAwaiter().GetResult() is { Success: true, Output: var text }
            ? Parse(text)
            : [];

    internal static ImmutableArray<LoggedCommit> Parse(string text)
    {
        var commits = ImmutableArray.CreateBuilder<LoggedCommit>();
        var words = text.Split('\0');
        var at = 0;
        while (at + 2 < words.Length && words[at] is [CommitMark, .. var hash]
            && long.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            var message = words[at + 2].Trim();
            at += 3;
            var files = ReadFiles(words, ref at);
            commits.Add(new LoggedCommit(hash, DateTimeOffset.FromUnixTimeSeconds(seconds), message, files));
        }

        return commits.ToImmutable();
    }

    /// <summary>A status and its path or, for a move, its two paths; the first status has a line feed before it.</summary>
    private static ImmutableArray<TouchedFile> ReadFiles(string[] words, ref int at)
    {
        var files = ImmutableArray.CreateBuilder<TouchedFile>();
        while (at + 1 < words.Length && words[at].TrimStart('\n') is { Length: > 0 } status && status[0] != CommitMark)
        {
            if (status[0] is 'R' or 'C' && at + 2 < words.Length)
            {
                files.Add(new TouchedFile(words[at + 2], status[0] == 'R' ? words[at + 1] : null));
                at += 3;
            }
            else
            {
                files.Add(new TouchedFile(words[at + 1], null));
                at += 2;
            }
        }

        return files.ToImmutable();
    }
}
