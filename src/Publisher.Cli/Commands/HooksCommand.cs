using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Hooks;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher hooks install|uninstall|status</c>: git checks before a commit and builds after it.</summary>
internal static class HooksCommand
{
    public static Command Create(Language language, FolderOptions folders)
    {
        var words = WorkflowWords.In(language);
        var command = new Command("hooks", words.Hooks);
        command.Subcommands.Add(Create("install", words.HooksInstall, (hooks, options, diagnostics) =>
            hooks.Install(ToolStart.Words, options, language == Language.Chinese ? "zh" : "en", diagnostics)));
        command.Subcommands.Add(Create("uninstall", words.HooksUninstall, (hooks, _, diagnostics) => hooks.Uninstall(diagnostics)));
        command.Subcommands.Add(Create("status", words.HooksStatus, (_, _, _) => { }));
        return command;

        Command Create(string name, string description, Action<WorkTreeHooks, BuildOptions, DiagnosticBag> change)
        {
            var subcommand = new Command(name, description);
            subcommand.SetAction(async (arguments, _) =>
            {
                var options = folders.Read(arguments);
                var diagnostics = new DiagnosticBag();
                if (await WorkTreeHooks.FindAsync(options.Data, diagnostics) is { } hooks)
                {
                    change(hooks, options, diagnostics);
                    foreach (var state in hooks.States)
                    {
                        Console.Out.WriteLine(words.HookState(state));
                    }
                }

                new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print(diagnostics);
                return diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
            });
            return subcommand;
        }
    }
}
