using System.CommandLine;
using System.Globalization;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Verifications;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher verify FILE…</c>: judges the signatures of files.</summary>
internal sealed class VerifyCommand
{
    private readonly VerifyWords _words;
    private readonly Language _language;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _trust;
    private readonly Option<DateTimeOffset?> _at;
    private readonly Option<bool> _json;
    private readonly Option<bool> _rebuild;
    private readonly Option<string> _commit;
    private readonly FolderOptions _folders;
    private readonly Option<string> _format;

    private VerifyCommand(Words words, Language language, FolderOptions folders)
    {
        (_words, _language, _folders) = (VerifyWords.In(language), language, folders);
        _paths = new("FILE") { Description = _words.Paths, Arity = ArgumentArity.OneOrMore };
        _trust = new("--trust") { Description = _words.Trust, HelpName = "FILE|DIR" };
        _at = new("--at") { Description = _words.At, HelpName = "DATE", CustomParser = ReadDate };
        _json = new("--json") { Description = _words.Json };
        _rebuild = new("--rebuild") { Description = _words.Rebuild };
        _commit = new("--commit") { Description = _words.Commit, HelpName = "COMMIT" };
        _format = DiagnosticsOption.Create(words);
    }

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var own = new VerifyCommand(words, language, folders);
        var command = new Command("verify", own._words.Verify);
        command.Arguments.Add(own._paths);
        foreach (var option in (Option[])[own._trust, own._at, own._json, own._rebuild, own._commit, own._format])
        {
            command.Options.Add(option);
        }

        command.SetAction(own.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var request = new VerifyRequest
        {
            Paths = [.. arguments.GetValue(_paths) ?? []],
            Trust = arguments.GetValue(_trust),
            Time = arguments.GetValue(_at) ?? TimeProvider.System.GetUtcNow(),
            Rebuild = arguments.GetValue(_rebuild) ? DescribeRebuild(arguments) : null,
        };
        var files = await VerifyRun.RunAsync(request, diagnostics, cancellation);
        var isSound = !diagnostics.HasErrors && files.All(file => file.IsSound);
        var printer = new DiagnosticPrinter(arguments.GetValue(_format)!, _language);
        if (arguments.GetValue(_json))
        {
            printer.Print(diagnostics);
            Console.Out.Write(VerifyJson.Write(files, isSound, request.Time, _language));
        }
        else
        {
            printer.Print([.. diagnostics, .. files.SelectMany(file => file.Diagnostics)]);
            foreach (var file in files)
            {
                Console.Out.Write(_words.Describe(file));
            }
        }

        return isSound ? ExitCode.Done : ExitCode.Input;
    }

    private RebuildRequest DescribeRebuild(ParseResult arguments) => new()
    {
        Data = arguments.GetValue(_folders.Data)!,
        Templates = arguments.GetValue(_folders.Templates)!,
        Commit = arguments.GetValue(_commit),
    };

    /// <summary>A day, or a moment with its zone; a day is that day's beginning in UTC.</summary>
    private static DateTimeOffset? ReadDate(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        result.AddError($"--at: '{text}'? 2045-01-31 | 2045-01-31T09:30:00+08:00");
        return null;
    }
}
