using System.ComponentModel;
using Medallion.Shell;

namespace Publisher.Pipeline.History;

/// <summary>Runs git in a folder, without prompts, pagers and what a hook's environment says about its own repository.</summary>
internal static class GitProcess
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    /// <summary>Inside a hook they name the hook's repository relative to another folder.</summary>
    private static readonly string[] Inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>What git printed, cut at NULs; null when it failed, with <paramref name="onError"/> told why.</summary>
    public static async Task<IReadOnlyList<string>?> ReadPartsAsync(
        string folder, IReadOnlyList<string> arguments, Action<string> onError)
    {
        try
        {
            var result = await Start(folder, arguments).Task;
            if (result.Success)
            {
                return result.StandardOutput.Split('\0', StringSplitOptions.RemoveEmptyEntries);
            }

            onError(FirstLine(result.StandardError));
        }
        catch (Exception error) when (IsExpected(error))
        {
            onError(FirstLine(error.Message));
        }

        return null;
    }

    /// <summary>Gives git's output to <paramref name="read"/>, which may stop before its end: then git is ended too.</summary>
    /// <returns>Whether all went well; otherwise <paramref name="onError"/> was told why.</returns>
    public static async Task<bool> StreamAsync(
        string folder, IReadOnlyList<string> arguments, Func<Stream, bool> read, Action<string> onError)
    {
        try
        {
            using var command = Start(folder, arguments);
            var isWhole = read(command.StandardOutput.BaseStream);
            if (!isWhole)
            {
                command.Kill();
                return true;
            }

            var result = await command.Task;
            if (!result.Success)
            {
                onError(FirstLine(result.StandardError));
            }

            return result.Success;
        }
        catch (Exception error) when (IsExpected(error))
        {
            onError(FirstLine(error.Message));
            return false;
        }
    }

    private static Command Start(string folder, IReadOnlyList<string> arguments) => Command.Run(
        "git",
        ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", .. arguments],
        options => options
            .WorkingDirectory(folder)
            .Encoding(new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            .Timeout(Timeout)
            .StartInfo(start =>
            {
                foreach (var name in Inherited)
                {
                    start.Environment.Remove(name);
                }

                start.Environment["GIT_TERMINAL_PROMPT"] = "0";
                start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
                start.Environment["LC_ALL"] = "C";
            }));

    /// <summary>No git on this machine, or one that hangs.</summary>
    private static bool IsExpected(Exception error) => error is Win32Exception or TimeoutException or IOException;

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].TrimEnd();
}
