using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Watching;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher watch</c>: builds on every save.</summary>
internal static class WatchCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var own = WorkflowWords.In(language);
        var command = new Command("watch", own.Watch);
        var format = DiagnosticsOption.Create(words);
        command.Options.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            var isWatching = false;
            try
            {
                await SiteWatch.RunAsync(folders.Read(arguments), build =>
                {
                    printer.Print([.. build.Report.Diagnostics.Where(finding => finding.Severity != Severity.Info)]);
                    Console.Error.WriteLine(own.Watched(build));
                    if (!isWatching)
                    {
                        Console.Error.WriteLine(own.Watching);
                        isWatching = true;
                    }
                }, cancellation);
                return ExitCode.Input;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Ctrl-C is how it is meant to end.
                return ExitCode.Done;
            }
        });
        return command;
    }
}
