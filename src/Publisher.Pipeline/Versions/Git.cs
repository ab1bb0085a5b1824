using Medallion.Shell;

namespace Publisher.Pipeline.Versions;

/// <summary>Calls git in one folder. Where there is no git, or it refuses, there is no answer.</summary>
/// <param name="folder">A folder in the work tree.</param>
internal sealed class Git(string folder)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>What it printed, or null.</summary>
    public string? Ask(params string[] arguments)
    {
        try
        {
            var result = Command.Run("git", arguments, options => Set(options).Timeout(Timeout)).Result;
            return result.Success ? result.StandardOutput : null;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or AggregateException or IOException)
        {
            return null;
        }
    }

    /// <summary>Starts a call that goes on answering; null without git.</summary>
    public Command? Start(params string[] arguments)
    {
        try
        {
            return Command.Run("git", arguments, options => Set(options));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private Shell.Options Set(Shell.Options options) => options
        .WorkingDirectory(folder)
        .EnvironmentVariable("GIT_TERMINAL_PROMPT", "0")
        .EnvironmentVariable("GIT_OPTIONAL_LOCKS", "0")
        .EnvironmentVariable("LC_ALL", "C");
}
