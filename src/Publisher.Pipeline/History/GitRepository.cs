using System.Globalization;
using Medallion.Shell;

namespace Publisher.Pipeline.History;

/// <summary>Asks git about the repository that a folder lies in. Where there is no git or no repository, it knows nothing.</summary>
/// <param name="folder">A folder in the work tree.</param>
public sealed class GitRepository(string folder)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    /// <summary>
    /// When the newest commit that touched <paramref name="paths"/> was made, or null: the date that documents carry, so that
    /// the same commit gives the same bytes on every day.
    /// </summary>
    public async Task<GitCommit?> FindLastCommitAsync(params string[] paths)
    {
        var output = await RunAsync(["log", "-1", "--format=%H %ct", "--", .. paths]);
        return output?.Trim().Split(' ') is [var hash, var seconds]
            && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            ? new GitCommit(hash, DateTimeOffset.FromUnixTimeSeconds(time))
            : null;
    }

    /// <summary>
    /// Every commit that touched a disclosure, the newest first; one that touched several is there for each of them. Asked once
    /// for all, since git walks the whole history for an answer.
    /// </summary>
    public async Task<IReadOnlyList<FolderCommit>> ListFolderCommitsAsync()
    {
        var commits = new List<FolderCommit>();
        var output = await RunAsync(
            ["-c", "log.showSignature=false", "log", "-z", "--no-renames", "--name-only", "--relative", "--format=%x01%H %ct %s%x00", "--", "."]);
        foreach (var record in (output ?? "").Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = record.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0
                || fields[0].Split(' ', 3) is not [var hash, var seconds, var subject]
                || !long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time))
            {
                continue;
            }

            var commit = new GitCommit(hash, DateTimeOffset.FromUnixTimeSeconds(time));
            var folders = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in fields.Skip(1).Select(field => field.TrimStart('\n')))
            {
                if (path.Split('/', 3) is [var year, var name, _] && folders.Add($"{year}/{name}"))
                {
                    commits.Add(new FolderCommit($"{year}/{name}", commit, subject));
                }
            }
        }

        return commits;
    }

    private async Task<string?> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            var command = Command.Run("git", arguments, options => options
                .WorkingDirectory(folder)
                .Timeout(Timeout)
                .EnvironmentVariable("GIT_TERMINAL_PROMPT", "0")
                .EnvironmentVariable("GIT_OPTIONAL_LOCKS", "0")
                .EnvironmentVariable("LC_ALL", "C"));
            var result = await command.Task;
            return result.Success ? result.StandardOutput : null;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or TimeoutException or IOException)
        {
            // No git on this machine, or one that hangs: content is all there is.
            return null;
        }
    }
}
