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
            Console.Error.WriteLine(own.Watching);
            try
            {
                await SiteWatch.RunAsync(folders.Read(arguments), build => Print(build, printer, own), drafted: null, cancellation);
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

    public static void Print(WatchedBuild build, DiagnosticPrinter printer, WorkflowWords words)
    {
        printer.Print([.. build.Report.Diagnostics.Where(finding => finding.Severity != Severity.Info)]);
        Console.Error.WriteLine(words.Watched(build));
    }
}
