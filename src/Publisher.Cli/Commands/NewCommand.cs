using System.CommandLine;
using System.Globalization;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Starting;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher new --year YEAR</c>: a disclosure started from another year's, or from nothing.</summary>
internal static class NewCommand
{
    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var command = new Command("new", words.New);
        var from = new Option<string?>("--from") { Description = words.NewFrom, HelpName = "PATH" };
        var year = new Option<int>("--year") { Description = words.NewYear, HelpName = "YEAR", Required = true };
        var into = new Option<string?>("--into") { Description = words.NewInto, HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = words.NewForce };
        var name = new Option<string?>("--name") { Description = words.NewName, HelpName = "NAME" };
        var slug = new Option<string?>("--slug") { Description = words.NewSlug, HelpName = "SLUG" };
        var layout = new Option<string?>("--layout") { Description = words.NewLayoutOfDisclosure, HelpName = "LAYOUT" };
        var format = DiagnosticsOption.Create(words, DiagnosticPrinter.Short);
        foreach (var option in new Option[] { from, year, into, force, name, slug, layout, format })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var isBlank = result.GetValue(name) is { Length: > 0 } && result.GetValue(slug) is not null;
            if (result.GetValue(from) is null ? !isBlank : result.GetValue(name) is not null)
            {
                result.AddError(words.NewNeedsSource);
            }
        });
        year.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: { Length: 4 } typed }] || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number is < 1990 or > 2199)
            {
                result.AddError(words.NewNeedsYear);
            }
        });
        command.SetAction(arguments =>
        {
            var options = new NewDisclosureOptions
            {
                Data = arguments.GetValue(folders.Data)!,
                Templates = arguments.GetValue(folders.Templates)!,
                Year = arguments.GetValue(year),
                Into = arguments.GetValue(into),
                Slug = arguments.GetValue(slug),
                Force = arguments.GetValue(force),
            };
            var diagnostics = new DiagnosticBag();
            var started = arguments.GetValue(from) is { } source
                ? DisclosureStart.From(options, source, diagnostics)
                : DisclosureStart.Blank(options, arguments.GetValue(name)!, arguments.GetValue(layout), diagnostics);
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            printer.Print([.. diagnostics.InOrder()]);
            if (started is null)
            {
                return ExitCode.Input;
            }

            Console.Out.WriteLine(started.Path);
            if (!printer.IsDocument)
            {
                Console.Error.WriteLine(words.NewStarted(started.Unfilled, diagnostics.Count, started.Path));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
