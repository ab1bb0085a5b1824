using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Hooks;
using Publisher.Pipeline.Publishing;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher publish --repo REPOSITORY --branch NAME --to DIR</c>: a server's public folder follows a branch.</summary>
internal sealed class PublishCommand
{
    private readonly WorkflowWords _words;
    private readonly Language _language;
    private readonly FolderOptions _folders;
    private readonly Option<string?> _repository;
    private readonly Option<string> _branch;
    private readonly Option<string> _target;
    private readonly Option<int> _keep;
    private readonly Option<string?> _rollback;
    private readonly Option<bool> _checkOnly;
    private readonly Option<bool> _installHooks;
    private readonly Option<string> _format;

    private PublishCommand(Words words, Language language, FolderOptions folders)
    {
        (_words, _language, _folders) = (WorkflowWords.In(language), language, folders);
        _repository = new("--repo") { Description = _words.Repository, HelpName = "DIR" };
        _branch = new("--branch") { Description = _words.Branch, HelpName = "NAME", DefaultValueFactory = _ => "main" };
        _target = new("--to") { Description = _words.Target, HelpName = "DIR", Required = true };
        _keep = new("--keep") { Description = _words.Keep, HelpName = "N", DefaultValueFactory = _ => 5 };
        _rollback = new("--rollback") { Description = _words.Rollback, HelpName = "VERSION", Arity = ArgumentArity.ZeroOrOne };
        _checkOnly = new("--check-only") { Description = _words.CheckOnly };
        _installHooks = new("--install-hooks") { Description = _words.InstallHooks };
        _format = DiagnosticsOption.Create(words);
    }

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var publish = new PublishCommand(words, language, folders);
        var command = new Command("publish", publish._words.Publish);
        foreach (var option in (Option[])[
            publish._repository, publish._branch, publish._target, publish._keep, publish._rollback, publish._checkOnly, publish._installHooks, publish._format])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(publish._repository) is null && result.GetResult(publish._rollback) is null)
            {
                result.AddError(publish._words.NoRepositoryNamed);
            }
        });
        command.SetAction(publish.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var printer = new DiagnosticPrinter(arguments.GetValue(_format)!, _language);
        if (arguments.GetResult(_rollback) is not null)
        {
            return Finish(await Rollback.RunAsync(arguments.GetValue(_target)!, arguments.GetValue(_rollback), cancellation), printer);
        }

        var options = Read(arguments);
        if (arguments.GetValue(_installHooks))
        {
            var diagnostics = new DiagnosticBag();
            await ReceiveHooks.InstallAsync(ToolStart.Words, options, _language == Language.Chinese ? "zh" : "en", diagnostics);
            printer.Print(diagnostics);
            return diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        }

        return arguments.GetValue(_checkOnly)
            ? await CheckAsync(options, printer)
            : Finish(await Publication.RunAsync(options, progress: null, cancellation), printer);
    }

    /// <summary>The two input folders are meant inside the repository.</summary>
    private PublishOptions Read(ParseResult arguments)
    {
        var options = new PublishOptions
        {
            Repository = arguments.GetValue(_repository)!,
            Branch = arguments.GetValue(_branch)!,
            Target = arguments.GetValue(_target)!,
            Keep = arguments.GetValue(_keep),
            OwnTemplates = arguments.GetValue(_folders.Templates)!,
        };
        return arguments.GetResult(_folders.Data) is { Implicit: false } ? options with { Data = arguments.GetValue(_folders.Data)! } : options;
    }

    private async Task<int> CheckAsync(PublishOptions options, DiagnosticPrinter printer)
    {
        var updates = (await Console.In.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var findings = await PushCheck.RunAsync(options, updates);
        printer.Print([.. findings.Where(finding => finding.Severity == Severity.Error)]);
        if (findings.All(finding => finding.Severity != Severity.Error))
        {
            return ExitCode.Done;
        }

        await Console.Error.WriteLineAsync(_words.PushRefused);
        return ExitCode.Input;
    }

    private int Finish(PublishReport report, DiagnosticPrinter printer)
    {
        // What is only doubtful was said to the editor before; here it would drown what keeps the site from changing.
        printer.Print([.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error)]);
        if (report.Version is { } version && !report.HasErrors)
        {
            Console.Out.WriteLine(report.IsNew ? _words.Published(version) : _words.StillPublic(version));
        }

        return report.HasErrors ? ExitCode.Input : ExitCode.Done;
    }
}
