using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Output;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher clean</c>: empties the output folder, of what the manifest lists and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("clean", words.Clean);
        command.SetAction(arguments =>
        {
            var path = arguments.GetValue(folders.Output)!;
            var diagnostics = new DiagnosticBag();
            new OutputFolder(path, path).Clean(diagnostics);
            new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print(diagnostics);
            return diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }
}
