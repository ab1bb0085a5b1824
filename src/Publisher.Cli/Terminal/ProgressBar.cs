using Publisher.Pipeline.Building;
using Spectre.Console;

namespace Publisher.Cli.Terminal;

/// <summary>A progress bar on stderr, for people at a terminal.</summary>
internal static class ProgressBar
{
    public static async Task<BuildReport> RunAsync(string title, Func<IProgress<BuildProgress>, Task<BuildReport>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        BuildReport? report = null;
        await console.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(title));
                report = await work(new Bar(task));
            });
        return report!;
    }

    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
