using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Building;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher validate [PATH…]</c>: the checks of a build without its outputs.</summary>
internal static class ValidateCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("validate", words.Validate);
        var paths = new Argument<string[]>("PATH") { Description = words.BuildPaths, Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(paths);
        var format = DiagnosticsOption.Create(words);
        command.Options.Add(format);
        command.SetAction(arguments =>
        {
            var report = Validation.Run(folders.Read(arguments, paths));
            new DiagnosticPrinter(arguments.GetValue(format)!, language).Print(report.Diagnostics);
            if (report.HasErrors)
            {
                return ExitCode.Input;
            }

            Console.Error.WriteLine(words.Valid(report.Kept));
            return ExitCode.Done;
        });
        return command;
    }
}
