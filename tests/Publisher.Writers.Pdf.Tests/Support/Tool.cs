using System.Diagnostics;

namespace Publisher.Writers.Pdf.Tests.Support;

/// <summary>A program of this machine, run to its end with a time limit.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Whether the program is on the PATH.</summary>
    public static bool Exists(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs it and returns what it says on both outputs; its exit code must be 0.</summary>
    public static string Run(string name, params string[] arguments)
    {
        Assert.SkipUnless(Exists(name), $"{name} is not installed");
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{name} did not end within {Limit}.");
        }

        var said = output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0, $"{name} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
        return said;
    }
}
