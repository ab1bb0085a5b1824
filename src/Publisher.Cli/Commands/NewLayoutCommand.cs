using System.CommandLine;
using Publisher.Cli.Derivation;
using Publisher.Cli.Terminal;
using Publisher.Import;
using Publisher.Pipeline.Layouts;
using Publisher.Pipeline.Layouts.Derivation;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary>
/// <c>publisher new-layout NAME --from LAYOUT [--like FILE]</c>: a new layout that starts as a copy, or that is made to fit a
/// published file.
/// </summary>
internal static class NewLayoutCommand
{
    private const string Automatic = "auto";

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("new-layout", words.NewLayout);
        var name = new Argument<string>("NAME") { Description = words.LayoutName };
        var from = new Option<string?>("--from") { Description = words.LayoutFrom, HelpName = "LAYOUT" };
        var like = new Option<string?>("--like") { Description = words.LayoutLike, HelpName = "FILE" };
        command.Arguments.Add(name);
        command.Options.Add(from);
        command.Options.Add(like);
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is null && result.GetValue(like) is null)
            {
                result.AddError(words.LayoutNeedsSource);
            }
        });
        command.SetAction(async (arguments, cancellation) =>
        {
            var templates = arguments.GetValue(folders.Templates)!;
            var layout = arguments.GetValue(name)!;
            var diagnostics = new DiagnosticBag();
            var isCreated = arguments.GetValue(like) is { } file
                ? await CreateLikeAsync(templates, layout, arguments.GetValue(from), file, words, language, diagnostics, cancellation)
                : LayoutScaffold.Create(templates, layout, arguments.GetValue(from)!, diagnostics);
            new DiagnosticPrinter(DiagnosticPrinter.Human, language).Print(diagnostics);
            if (!isCreated)
            {
                return ExitCode.Input;
            }

            Console.Out.WriteLine(Path.Combine(templates, layout));
            Console.Error.WriteLine(words.LayoutCreated(layout));
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<bool> CreateLikeAsync(
        string templates, string layout, string? from, string file, Words words, Language language, DiagnosticBag errors, CancellationToken cancellation)
    {
        if (!LayoutScaffold.IsFree(templates, layout, errors))
        {
            return false;
        }

        var findings = new DiagnosticBag();
        var request = new ImportRequest(file, NamedForms.ReadAll(templates, findings)) { Layout = from == Automatic ? null : from };
        var observed = FormObservation.Read(request, findings);
        var differences = observed is null || findings.HasErrors ? null
            : LayoutDerivation.Create(templates, layout, observed.Like, observed.Form, Path.GetFileName(file), errors);
        if (differences is null)
        {
            errors.AddRange(findings.Where(finding => finding.Severity == Severity.Error));
            return false;
        }

        Console.Error.WriteLine(words.LayoutModel(observed!.Like.Name, differences.Value.Length));
        foreach (var difference in differences)
        {
            Console.Error.WriteLine("  " + words.LayoutFact(difference.Path, difference.Value));
        }

        Print(findings.Select(finding => Line(finding, language)), words.LayoutDoubts);
        var fit = await DerivedLayoutCheck.RunAsync(templates, layout, file, cancellation);
        if (fit.IsExact)
        {
            Console.Error.WriteLine(words.LayoutFits);
        }

        Print(
            [
                .. fit.Findings.Select(finding => Line(finding, language)),
                .. Count(fit.Lost, words.LayoutLoses),
                .. Count(fit.Added, words.LayoutAdds),
            ],
            words.LayoutMisfits);
        return true;
    }

    private static IEnumerable<string> Count(IEnumerable<string> texts, Func<string, int, string> line) =>
        texts.GroupBy(text => text).Select(group => line(group.Key, group.Count()));

    private static string Line(Diagnostic finding, Language language) =>
        $"{finding.Code} {finding.GetMessage(language).ReplaceLineEndings(" ")}";

    private static void Print(IEnumerable<string> lines, string heading)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            Console.Error.WriteLine(heading);
            all.ForEach(line => Console.Error.WriteLine("  " + line));
        }
    }
}
