using System.CommandLine;
using System.Globalization;
using Publisher.Cli.Terminal;
using Publisher.Pipeline.Signatures;
using Publisher.Signing;
using Publisher.Signing.Network;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher sign PATH… --key FILE</c>: signs PDF files.</summary>
internal sealed class SignCommand
{
    private readonly SignWords _words;
    private readonly Argument<string[]> _paths;
    private readonly Option<string> _key;
    private readonly Option<string> _certificate;
    private readonly Option<string[]> _chain;
    private readonly Option<string> _passwordFile;
    private readonly Option<string> _signer;
    private readonly Option<string> _signerHash;
    private readonly Option<double> _signerTimeout;
    private readonly Option<bool> _trial;
    private readonly Option<string> _level;
    private readonly Option<Uri> _authority;
    private readonly Option<double> _timeout;
    private readonly Option<string> _output;
    private readonly Option<bool> _overwrite;
    private readonly Option<bool> _extend;
    private readonly Option<string> _name;
    private readonly Option<string> _reason;
    private readonly Option<string> _location;
    private readonly Option<string> _role;
    private readonly Option<string> _seal;
    private readonly Option<string> _sealWords;
    private readonly Option<double> _sealWidth;
    private readonly Option<string> _sealAt;
    private readonly Option<int> _sealPage;
    private readonly Option<string> _sealCentre;

    private SignCommand(SignWords words)
    {
        _words = words;
        _paths = new Argument<string[]>("PATH") { Description = words.Paths, Arity = ArgumentArity.OneOrMore };
        _key = Text("--key", words.Key, "FILE");
        _certificate = Text("--cert", words.Certificate, "FILE");
        _chain = new Option<string[]>("--chain") { Description = words.Chain, HelpName = "FILE", DefaultValueFactory = _ => [] };
        _passwordFile = Text("--password-file", words.PasswordFile, "FILE");
        _signer = Text("--signer", words.Signer, "COMMAND");
        _signerHash = new Option<string>("--signer-hash") { Description = words.SignerHash, DefaultValueFactory = _ => "sha256" }
            .AcceptOnlyFromAmong("sha256", "sha384", "sha512", "sm3");
        _signerTimeout = Seconds("--signer-timeout", words.SignerTimeout, 60);
        _trial = new Option<bool>("--trial") { Description = words.Trial };
        _level = new Option<string>("--level") { Description = words.Level, DefaultValueFactory = _ => "b" }
            .AcceptOnlyFromAmong("b", "t", "lt", "lta");
        _authority = new Option<Uri>("--tsa") { Description = words.Tsa, HelpName = "URL", CustomParser = ReadAddress };
        _timeout = Seconds("--timeout", words.Timeout, 15);
        _output = Text("--output", words.Output, "FILE");
        _overwrite = new Option<bool>("--overwrite") { Description = words.Overwrite };
        _extend = new Option<bool>("--extend") { Description = words.Extend };
        _name = Text("--name", words.Name, "TEXT");
        _reason = Text("--reason", words.Reason, "TEXT");
        _location = Text("--location", words.Location, "TEXT");
        _role = Text("--role", words.Role, "TEXT");
        _seal = Text("--seal", words.Seal, "ring|FILE.png");
        _sealWords = Text("--seal-text", words.SealWords, "TEXT");
        _sealWidth = new Option<double>("--seal-width") { Description = words.SealWidth, HelpName = "MM", DefaultValueFactory = _ => 42 };
        _sealAt = new Option<string>("--seal-at") { Description = words.SealAt }.AcceptOnlyFromAmong("cover", "date");
        _sealPage = new Option<int>("--seal-page") { Description = words.SealPage, HelpName = "N", DefaultValueFactory = _ => 1 };
        _sealCentre = Text("--seal-centre", words.SealCentre, "X,Y");
    }

    public static Command Create(Words words, Language language, FolderOptions folders)
    {
        var own = new SignCommand(SignWords.In(language));
        var command = new Command("sign", own._words.Sign);
        command.Arguments.Add(own._paths);
        foreach (var option in (Option[])
            [
                own._key, own._certificate, own._chain, own._passwordFile, own._signer, own._signerHash, own._signerTimeout,
                own._trial, own._level, own._authority, own._timeout, own._output, own._overwrite, own._extend, own._name,
                own._reason, own._location, own._role, own._seal, own._sealWords, own._sealWidth, own._sealAt, own._sealPage,
                own._sealCentre,
            ])
        {
            command.Options.Add(option);
        }

        var format = DiagnosticsOption.Create(words);
        command.Options.Add(format);
        command.SetAction(async (arguments, cancellation) =>
        {
            var printer = new DiagnosticPrinter(arguments.GetValue(format)!, language);
            var diagnostics = new DiagnosticBag();
            var time = SourceDate.Read(diagnostics) ?? TimeProvider.System.GetUtcNow();
            var signed = diagnostics.HasErrors
                ? []
                : await SignRun.RunAsync(own.Read(arguments, folders, time, printer), diagnostics, cancellation);
            printer.Print(diagnostics);
            foreach (var path in signed)
            {
                Console.Out.WriteLine(path);
            }

            if (!Console.IsErrorRedirected)
            {
                await Console.Error.WriteLineAsync(own._words.Signed(signed.Length));
            }

            return diagnostics.HasErrors ? ExitCode.Input : ExitCode.Done;
        });
        return command;
    }

    private SignRequest Read(ParseResult arguments, FolderOptions folders, DateTimeOffset time, DiagnosticPrinter printer)
    {
        var key = arguments.GetValue(_key);
        return new SignRequest
        {
            Paths = [.. arguments.GetValue(_paths) ?? []],
            PublicFolder = arguments.GetValue(folders.Output)!,
            Output = arguments.GetValue(_output),
            Overwrite = arguments.GetValue(_overwrite),
            Extend = arguments.GetValue(_extend),
            Notify = printer.IsHuman ? notice => printer.Print([notice]) : null,
            Signer = new SignerRequest
            {
                Key = key,
                Certificate = arguments.GetValue(_certificate),
                Command = arguments.GetValue(_signer),
                CommandLimit = TimeSpan.FromSeconds(arguments.GetValue(_signerTimeout)),
                Hash = arguments.GetValue(_signerHash)!,
                Trial = arguments.GetValue(_trial),
                AskPassword = () => PasswordSource.Find(arguments.GetValue(_passwordFile), key ?? "", _words),
            },
            Level = Enum.Parse<SignatureLevel>(arguments.GetValue(_level)!, ignoreCase: true),
            TimeStampAuthority = arguments.GetValue(_authority),
            Chain = [.. arguments.GetValue(_chain) ?? []],
            Time = time,
            Name = arguments.GetValue(_name) ?? "",
            Reason = arguments.GetValue(_reason) ?? "",
            Location = arguments.GetValue(_location) ?? "",
            Role = arguments.GetValue(_role) ?? "",
            Seal = arguments.GetValue(_seal) is { } look ? ReadSeal(arguments, look) : null,
            Network = new NetworkOptions { Timeout = TimeSpan.FromSeconds(arguments.GetValue(_timeout)) },
        };
    }

    private SealRequest ReadSeal(ParseResult arguments, string look)
    {
        var centre = (arguments.GetValue(_sealCentre) ?? "").Split(',');
        return new SealRequest
        {
            Look = look,
            Words = arguments.GetValue(_sealWords) ?? "",
            Width = arguments.GetValue(_sealWidth),
            Position = new SealPosition
            {
                Page = arguments.GetValue(_sealPage),
                Destination = arguments.GetValue(_sealAt) == "date" ? SealRequest.DateDestination : "",
                X = Millimetres(centre[0]),
                Y = centre.Length > 1 ? Millimetres(centre[1]) : null,
            },
        };
    }

    private static double? Millimetres(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Uri? ReadAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        result.AddError($"--tsa: '{text}'? http://… | https://…");
        return null;
    }

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };

    private static Option<double> Seconds(string name, string description, double usual)
    {
        const double Day = 86_400;
        var option = new Option<double>(name) { Description = description, HelpName = "SECONDS", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<double>() is not (> 0 and <= Day))
            {
                result.AddError($"{name}: 0 < N ≤ {Day}");
            }
        });
        return option;
    }
}
