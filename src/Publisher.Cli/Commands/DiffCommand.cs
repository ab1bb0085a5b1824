using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Versions;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher diff [REV] [REV]</c>: what changed between two versions, in the form's own terms.</summary>
internal static class DiffCommand
{
    private const string LastCommit = "HEAD";

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("diff", words.Diff);
        var older = new Argument<string>("REV") { Description = words.DiffOlder, DefaultValueFactory = _ => LastCommit };
        var newer = new Argument<string?>("NEWER") { Description = words.DiffNewer, Arity = ArgumentArity.ZeroOrOne };
        var paths = new Option<string[]>("--only") { Description = words.DiffOnly, HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
        command.Arguments.Add(older);
        command.Arguments.Add(newer);
        command.Options.Add(paths);
        command.SetAction(arguments =>
        {
            var (from, to) = Split(arguments.GetValue(older)!, arguments.GetValue(newer));
            var report = RevisionComparison.Run(folders.Read(arguments) with { Paths = [.. arguments.GetValue(paths) ?? []] }, from, to);
            new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print([.. report.Diagnostics.InOrder()]);
            ChangePrinter.Print(report.Disclosures, words, Console.Out);
            return report.Diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }

    /// <summary><c>A..B</c> is git's way to write two revisions.</summary>
    private static (string Older, string? Newer) Split(string older, string? newer) =>
        newer is null && older.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots
            ? (older[..dots], older[(dots + 2)..].TrimStart('.') is { Length: > 0 } right ? right : LastCommit)
            : (older, newer);
}
