using System.Diagnostics;

namespace Publisher.Tests;

/// <summary>A folder in which the real git is run, with nobody's configuration but the test's.</summary>
internal sealed class GitFolder(string path)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public string Path { get; } = path;

    public static GitFolder Init(string path, params string[] options)
    {
        Directory.CreateDirectory(path);
        var folder = new GitFolder(path);
        folder.Run(["init", "--quiet", "--initial-branch=main", .. options]);
        return folder;
    }

    /// <summary>Runs git and wants it to succeed; its output without the line feed at the end.</summary>
    public string Run(params string[] arguments)
    {
        var (exitCode, output, error) = Try(arguments);
        return exitCode == 0 ? output.TrimEnd('\n') : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error}");
    }

    public (int ExitCode, string Output, string Error) Try(params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("PUBLISHER_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "编辑";
            start.Environment[$"GIT_{role}_EMAIL"] = "editor@example.org";
            start.Environment[$"GIT_{role}_DATE"] = "1709251200 +0800";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"git {string.Join(' ', arguments)}");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Commits all files as they are, past the hooks; the commit's name.</summary>
    public string CommitAll(string message = "一次修改")
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
        return Run("rev-parse", "HEAD");
    }

    /// <summary>Writes a shell script that can be run, such as a hook.</summary>
    public static void WriteScript(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/bin/sh\n" + text + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
