using System.Diagnostics;

namespace Publisher.Cli.Tests.Workflow;

/// <summary>Commands that run until Ctrl-C.</summary>
public sealed class LongRunningCommandTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_builds_and_ends_with_an_interrupt()
    {
        using var sandbox = new EditorSandbox();
        using var process = Start(sandbox, "watch");
        await WaitForAsync(process.StandardError, "built");
        sandbox.Replace(">880份", ">881份");
        await WaitForAsync(process.StandardError, "1 built");

        Assert.Contains("881份", await File.ReadAllTextAsync(sandbox.Page, Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await InterruptAsync(process));
    }

    [Fact]
    public async Task Serve_answers_and_ends_with_an_interrupt()
    {
        using var sandbox = new EditorSandbox();
        using var process = Start(sandbox, "serve", "--port", "0");
        var address = await process.StandardOutput.ReadLineAsync(Cancellation).AsTask().WaitAsync(Limit, Cancellation);
        await WaitForAsync(process.StandardError, "1 built");
        using var client = new HttpClient();

        Assert.Contains("880份", await client.GetStringAsync(new Uri(address + "2024/bureau/"), Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await InterruptAsync(process));
    }

    [Fact]
    public void Serve_says_that_there_is_no_data()
    {
        using var folder = new TemporaryFolder();
        var result = PublisherProcess.Run(folder.Path, "serve", "--port", "0", "--lang", "en");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("PUB8130", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    public void Serve_takes_no_impossible_port(string port)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, PublisherProcess.Run(folder.Path, "serve", "--port", port).ExitCode);
    }

    private static Process Start(EditorSandbox sandbox, params string[] arguments)
    {
        // Whoever was started in the background by a shell without job control passes its deafness to interrupts on.
        var start = new ProcessStartInfo("env")
        {
            WorkingDirectory = sandbox.Git.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[
            "--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "publisher.dll"), .. arguments,
            "--data", "data", "--templates", Repository.Templates, "--out", "out", "--lang", "en"])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task WaitForAsync(StreamReader output, string words)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(Limit);
        while (await output.ReadLineAsync(limit.Token) is { } line && !line.Contains(words, StringComparison.Ordinal))
        {
        }
    }

    private static async Task<int> InterruptAsync(Process process)
    {
        RealTool.Run("kill", "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            await process.WaitForExitAsync(Cancellation).WaitAsync(Limit, Cancellation);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return process.ExitCode;
    }
}
