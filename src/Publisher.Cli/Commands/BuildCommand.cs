using System.CommandLine;
using System.Diagnostics;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Signatures;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher build [PATH…]</c>: the main job.</summary>
internal static class BuildCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("build", words.Build);
        var paths = new Argument<string[]>("PATH") { Description = words.BuildPaths, Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(paths);
        var format = DiagnosticsOption.Create(words);
        command.Options.Add(format);
        var check = new Option<bool>("--check") { Description = words.BuildCheck };
        command.Options.Add(check);
        var strict = new Option<bool>("--strict") { Description = words.BuildStrict };
        command.Options.Add(strict);
        var published = new Option<string>("--published") { Description = words.BuildPublished, HelpName = "PATH" };
        command.Options.Add(published);
        command.SetAction((arguments, cancellation) =>
        {
            var options = folders.Read(arguments, paths) with
            {
                Check = arguments.GetValue(check),
                Rules = arguments.GetValue(strict) ? RuleUse.Enforce : RuleUse.Report,
                Published = arguments.GetValue(published),
            };
            return RunAsync(options, new DiagnosticPrinter(arguments.GetValue(format)!, language), words, language, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        BuildOptions options, DiagnosticPrinter printer, Words words, Language language, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var findings = new DiagnosticBag();
        var date = SourceDate.Read(findings);
        options = options with
        {
            Date = date,
            Signing = new BuildSigning
            {
                Time = date ?? TimeProvider.System.GetUtcNow(),
                AskPassword = key => PasswordSource.Find(file: null, key, SignWords.In(language)),
            },
        };
        if (findings.HasErrors)
        {
            printer.Print(findings);
            return ExitCode.Usage;
        }

        var report = TerminalScreen.HasProgress
            ? await ProgressBar.RunAsync(words.Building, progress => SiteBuild.RunAsync(options, progress, cancellation))
            : await SiteBuild.RunAsync(options, progress: null, cancellation);

        // In a pipeline of commands only what is wrong is wanted; at a terminal, notices too, and a line that says what was done.
        printer.Print(Console.IsErrorRedirected
            ? [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)]
            : report.Diagnostics);
        if (!printer.IsDocument && (!Console.IsErrorRedirected || report.HasErrors))
        {
            await Console.Error.WriteLineAsync(words.Summary(report, clock.Elapsed.TotalSeconds));
            if (report.Remarks > 0)
            {
                await Console.Error.WriteLineAsync(words.Remarks(report.Remarks));
            }

            if (report.RuleErrors > 0)
            {
                await Console.Error.WriteLineAsync(words.RuleErrors(report.RuleErrors));
            }
        }

        return report.HasErrors ? ExitCode.Input : ExitCode.Done;
    }
}
