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
