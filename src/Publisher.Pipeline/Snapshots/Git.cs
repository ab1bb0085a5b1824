using System.ComponentModel;
using System.Text;
using Medallion.Shell;

namespace Publisher.Pipeline.Snapshots;

/// <summary>Runs git on one repository; it never asks anybody anything, and takes paths as they are.</summary>
internal sealed class Git
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly string[] _where;
    private readonly Action<IDictionary<string, string?>> _environment;

    private Git(string folder, string[] where, Action<IDictionary<string, string?>> environment) =>
        (_folder, _where, _environment) = (folder, where, environment);

    /// <summary>The repository whose work tree <paramref name="folder"/> lies in, or that this hook serves.</summary>
    public static Git In(string folder) => new(folder, [], GitEnvironment.KeepLocations);

    /// <summary>The repository at <paramref name="directory"/>, mostly a bare one.</summary>
    public static Git Of(string directory)
    {
        var full = Path.GetFullPath(directory);
        var inner = Path.Combine(full, ".git");
        return new Git(full, [$"--git-dir={(Path.Exists(inner) ? inner : full)}"], GitEnvironment.KeepQuarantine);
    }

    /// <summary>Runs git to its end; without git on this machine, the answer says so.</summary>
    public async Task<GitAnswer> RunAsync(params IReadOnlyList<string> arguments)
    {
        try
        {
            var result = await Start(arguments, Timeout).Task;
            return new GitAnswer(result.Success, result.StandardOutput, OneLine(result.StandardError));
        }
        catch (Exception error) when (error is Win32Exception or TimeoutException or IOException)
        {
            return new GitAnswer(Success: false, "", OneLine(error.Message));
        }
    }

    /// <exception cref="Win32Exception">There is no git on this machine, or no such folder.</exception>
    public Command Start(IReadOnlyList<string> arguments, TimeSpan timeout) => Command.Run(
        "git",
        ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", .. _where, .. arguments],
        options => options
            .WorkingDirectory(_folder)
            .Encoding(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            .Timeout(timeout)
            .StartInfo(start => _environment(start.Environment)));

    private static string OneLine(string text) => text.Trim().ReplaceLineEndings(" ");
}
