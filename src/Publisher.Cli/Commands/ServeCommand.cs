using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Diagnostics;
using Publisher.Preview;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher serve [--port N]</c>: the site in a browser, up to date with every save.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8710;

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var own = WorkflowWords.In(language);
        var command = new Command("serve", own.Serve);
        var port = new Option<int>("--port") { Description = own.Port, HelpName = "N", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError(own.Port);
            }
        });
        var format = DiagnosticsOption.Create(words);
        command.Options.Add(port);
        command.Options.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            if (!WebServerFramework.TryEnable())
            {
                printer.Print([GitDiagnostics.NoWebServer()]);
                return ExitCode.Input;
            }

            return await RunAsync(
                new PreviewOptions { Build = folders.Read(arguments), Port = arguments.GetValue(port), Language = language },
                printer, own, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PreviewOptions options, DiagnosticPrinter printer, WorkflowWords words, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            await SitePreview.RunAsync(
                options,
                address =>
                {
                    Console.Out.WriteLine(address);
                    Console.Error.WriteLine(words.Watching);
                },
                build => WatchCommand.Print(build, printer, words),
                diagnostics,
                cancellation);
            printer.Print(diagnostics);
            return ExitCode.Input;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C is how it is meant to end.
            return ExitCode.Done;
        }
    }
}
