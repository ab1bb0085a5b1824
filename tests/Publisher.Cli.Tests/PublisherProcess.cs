using System.Diagnostics;

namespace Publisher.Cli.Tests;

/// <summary>Runs the real program in a process of its own.</summary>
internal static class PublisherProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static ProcessResult Run(string folder, params string[] arguments) => RunWith([], folder, arguments);

    public static ProcessResult RunWith(Dictionary<string, string> environment, string folder, params string[] arguments)
    {
        using var process = Process.Start(Describe(environment, folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(string.Join(' ', arguments));
        }

        return new ProcessResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>How the program is started, with an environment that does not depend on the machine's language.</summary>
    public static ProcessStartInfo Describe(Dictionary<string, string> environment, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "publisher.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CI", "PUBLISHER_ROOT", "SOURCE_DATE_EPOCH" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
