using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Layouts;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher schema</c>: what an editor needs to complete, explain and check data files.</summary>
internal static class SchemaCommand
{
    /// <summary>Where the editor's settings look for them.</summary>
    private const string UsualFolder = "schema";

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("schema", words.Schema);
        command.SetAction(arguments =>
        {
            // Schemas are no part of the public folder.
            var folder = arguments.GetResult(folders.Output) is { Implicit: false }
                ? arguments.GetValue(folders.Output)!
                : FolderOptions.InProject(UsualFolder);
            var diagnostics = new DiagnosticBag();
            var schemas = SchemaFolder.Create(arguments.GetValue(folders.Templates)!, diagnostics);
            var isDone = !diagnostics.HasErrors && SchemaFolder.Write(schemas, folder, diagnostics);
            new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print([.. diagnostics.InOrder()]);
            if (!isDone)
            {
                return ExitCode.Input;
            }

            foreach (var schema in schemas)
            {
                Console.Out.WriteLine(Path.Combine(folder, schema.Name));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
