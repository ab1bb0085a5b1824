using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher layout test NAME</c>: a layout tried with made-up disclosures.</summary>
internal static class LayoutCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("layout", words.Layout);
        var test = new Command("test", words.LayoutTest);
        var name = new Argument<string>("NAME") { Description = words.LayoutName };
        var open = new Option<bool>("--open") { Description = words.LayoutOpen };
        var format = DiagnosticsOption.Create(words);
        test.Arguments.Add(name);
        test.Options.Add(open);
        test.Options.Add(format);
        test.SetAction(async (arguments, cancellation) =>
        {
            var layout = arguments.GetValue(name)!;
            var templates = arguments.GetValue(folders.Templates)!;

            // Samples must not get into the public folder unasked.
            var folder = arguments.GetResult(folders.Output) is { Implicit: false }
                ? arguments.GetValue(folders.Output)!
                : FolderOptions.InProject(Path.Combine("artifacts", "layouts", layout));
            var report = await LayoutTrial.RunAsync(templates, layout, folder, cancellation);
            new DiagnosticPrinter(arguments.GetValue(format)!, language).Print(report.Diagnostics);
            foreach (var page in report.Pages)
            {
                Console.Out.WriteLine(page);
            }

            if (report.HasErrors)
            {
                return ExitCode.Input;
            }

            await Console.Error.WriteLineAsync(words.LayoutTested(report.Pages.Length, folder));
            if (arguments.GetValue(open))
            {
                Open(folder);
            }

            return ExitCode.Done;
        });
        command.Subcommands.Add(test);
        return command;
    }

    /// <summary>Shows a folder in the desktop's file manager; without a desktop, its path on stdout must do.</summary>
    private static void Open(string folder)
    {
        try
        {
            Process.Start(new ProcessStartInfo(Path.GetFullPath(folder)) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine(error.Message);
        }
    }
}
