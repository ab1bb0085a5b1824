using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher new-layout NAME --from LAYOUT</c>: a new layout that starts as a copy.</summary>
internal static class NewLayoutCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("new-layout", words.NewLayout);
        var name = new Argument<string>("NAME") { Description = words.LayoutName };
        var from = new Option<string>("--from") { Description = words.LayoutFrom, HelpName = "LAYOUT", Required = true };
        command.Arguments.Add(name);
        command.Options.Add(from);
        command.SetAction(arguments =>
        {
            var templates = arguments.GetValue(folders.Templates)!;
            var layout = arguments.GetValue(name)!;
            var diagnostics = new DiagnosticBag();
            if (!LayoutScaffold.Create(templates, layout, arguments.GetValue(from)!, diagnostics))
            {
                new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print(diagnostics);
                return ExitCode.Input;
            }

            Console.Out.WriteLine(Path.Combine(templates, layout));
            Console.Error.WriteLine(words.LayoutCreated(layout));
            return ExitCode.Done;
        });
        return command;
    }
}
