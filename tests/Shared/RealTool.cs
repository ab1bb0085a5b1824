using System.Diagnostics;

namespace Publisher.Tests;

/// <summary>Runs a real program that the tests need, such as qpdf.</summary>
internal static class RealTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static (int ExitCode, string Output) Run(string program, params string[] arguments) =>
        Run(program, new Dictionary<string, string>(), arguments);

    /// <param name="program">The program.</param>
    /// <param name="environment">Variables that it gets beside those of the test.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int ExitCode, string Output) Run(
        string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)}");
        }

        return (process.ExitCode, output.Result + error.Result);
    }
}
