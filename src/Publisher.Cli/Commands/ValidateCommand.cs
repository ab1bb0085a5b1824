using System.Collections.Immutable;
using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Data.Rules;
using Publisher.Pipeline.Building;
using Publisher.Pipeline.Snapshots;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher validate [PATH…]</c>: the checks of a build and all rules, without outputs.</summary>
internal static class ValidateCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("validate", words.Validate);
        var paths = new Argument<string[]>("PATH") { Description = words.BuildPaths, Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = words.ValidateAll };
        var fix = new Option<bool>("--fix") { Description = words.ValidateFix };
        var maximum = new Option<int?>("--max-warnings") { Description = words.ValidateMaximum, HelpName = "N" };
        var staged = new Option<bool>("--staged") { Description = WorkflowWords.In(language).Staged };
        var format = DiagnosticsOption.Create(words);
        command.Arguments.Add(paths);
        command.Options.Add(all);
        command.Options.Add(fix);
        command.Options.Add(maximum);
        command.Options.Add(staged);
        command.Options.Add(format);
        command.SetAction(async (arguments, _) =>
        {
            var options = folders.Read(arguments, paths);
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            if (arguments.GetValue(staged))
            {
                return await RunStagedAsync(options, printer, arguments.GetValue(all), arguments.GetValue(maximum), words, language);
            }

            var report = Validation.Run(options);
            if (arguments.GetValue(fix) && DataRepair.Run(report) is > 0 and var changed)
            {
                report = Validation.Run(options);
                if (printer.IsHuman)
                {
                    Console.Error.WriteLine(words.Fixed(changed));
                }
            }

            return Report(report, printer, arguments.GetValue(all), arguments.GetValue(maximum), words, language);
        });
        return command;
    }

    /// <summary>For a hook before a commit.</summary>
    private static async Task<int> RunStagedAsync(
        BuildOptions options, DiagnosticPrinter printer, bool all, int? maximum, Words words, Language language)
    {
        var diagnostics = new DiagnosticBag();
        using var files = await StagedFiles.OpenAsync(options, diagnostics);
        printer.Print(diagnostics);
        if (files is null)
        {
            if (printer.IsHuman && !diagnostics.HasErrors)
            {
                Console.Error.WriteLine(words.Valid(0));
            }

            return diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        }

        // Every commit of a disclosure would show all its warnings again; only what refuses the commit is shown.
        var report = Validation.Run(files.Options);
        return all || maximum is not null
            ? Report(report, printer, all, maximum, words, language)
            : Report(report with { Diagnostics = [.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error)] }, printer, all, maximum, words, language);
    }

    private static int Report(
        ValidationReport report, DiagnosticPrinter printer, bool all, int? maximum, Words words, Language language)
    {
        printer.Print([.. report.Diagnostics.Where(finding => all || IsShown(finding, printer))]);
        var warnings = report.Diagnostics.Count(finding => finding.Severity == Severity.Warning);
        var isTooMuch = warnings > maximum;
        if (!printer.IsDocument)
        {
            if (printer.IsHuman)
            {
                Console.Error.Write(FindingSummary.Print(report.Diagnostics, language));
                WriteHidden(report.Diagnostics, all, words);
            }

            if (isTooMuch)
            {
                Console.Error.WriteLine(words.TooManyWarnings(warnings, maximum!.Value));
            }
            else if (!report.HasErrors)
            {
                Console.Error.WriteLine(words.Valid(report.Checked));
            }
        }

        return report.HasErrors || isTooMuch ? ExitCode.Input : ExitCode.Done;
    }

    /// <summary>
    /// A viewer of documents filters by itself. Elsewhere remarks would drown the errors; but what would be one, were it not
    /// waived, is still to be seen in lists.
    /// </summary>
    private static bool IsShown(Diagnostic finding, DiagnosticPrinter printer) =>
        finding.Severity != Severity.Info
        || printer.IsDocument
        || (!printer.IsHuman && finding.WaivedBecause is not null && RuleSet.Find(finding.Code) is { Severity: Severity.Error });

    private static void WriteHidden(ImmutableArray<Diagnostic> diagnostics, bool all, Words words)
    {
        var waived = diagnostics.Count(finding => finding.WaivedBecause is not null);
        var remarks = diagnostics.Count(finding => finding.Severity == Severity.Info) - waived;
        if (!all && waived + remarks > 0)
        {
            Console.Error.WriteLine(words.Hidden(remarks, waived));
        }
    }
}
