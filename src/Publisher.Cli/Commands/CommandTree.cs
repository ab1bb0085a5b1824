using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary>All commands with their options.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Words words, Language language)
    {
        var root = new RootCommand(words.Tool);
        var folders = new FolderOptions(words);
        root.Options.Add(folders.Data);
        root.Options.Add(folders.Templates);
        root.Options.Add(folders.Output);
        root.Options.Add(new Option<string>("--lang") { Description = words.LanguageOption, Recursive = true, HelpName = "zh|en" }
            .AcceptOnlyFromAmong("zh", "en"));
        root.Subcommands.Add(BuildCommand.Create(words, language, folders));
        root.Subcommands.Add(JoinCommand.Create(words, language, folders));
        root.Subcommands.Add(ValidateCommand.Create(words, language, folders));
        root.Subcommands.Add(NewCommand.Create(words, language, folders));
        root.Subcommands.Add(WatchCommand.Create(words, language, folders));
        root.Subcommands.Add(ServeCommand.Create(words, language, folders));
        root.Subcommands.Add(HooksCommand.Create(language, folders));
        root.Subcommands.Add(PublishCommand.Create(words, language, folders));
        root.Subcommands.Add(SignCommand.Create(words, language, folders));
        root.Subcommands.Add(VerifyCommand.Create(words, language, folders));
        root.Subcommands.Add(ImportCommand.Create(words, language, folders));
        root.Subcommands.Add(NewLayoutCommand.Create(words, language, folders));
        root.Subcommands.Add(LayoutCommand.Create(words, language, folders));
        root.Subcommands.Add(DiffCommand.Create(words, language, folders));
        root.Subcommands.Add(ExplainCommand.Create(words, language));
        root.Subcommands.Add(SchemaCommand.Create(words, language, folders));
        root.Subcommands.Add(CleanCommand.Create(words, language, folders));
        root.Subcommands.Add(DoctorCommand.Create(words, language));
        return root;
    }
}
