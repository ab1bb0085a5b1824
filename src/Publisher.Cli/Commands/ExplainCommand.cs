using System.CommandLine;
using System.Collections.Immutable;
using Publisher.Cli.Terminal;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher explain CODE</c>: the catalogue's entry.</summary>
internal static class ExplainCommand
{
    public static Command Create(Words words, Language language)
    {
        var command = new Command("explain", words.Explain);
        var code = new Argument<string>("CODE") { Description = words.ExplainCode };
        command.Arguments.Add(code);
        command.SetAction(arguments =>
        {
            var wanted = arguments.GetValue(code)!.ToUpperInvariant();
            var entries = DiagnosticCatalogue.Entries(language).Where(entry => entry.Key == wanted
                || entry.Key.StartsWith(wanted + ".", StringComparison.Ordinal)).ToImmutableArray();
            if (entries.IsEmpty || wanted.Contains('.'))
            {
                Console.Error.WriteLine(words.UnknownCode(wanted));
                return ExitCode.Usage;
            }

            Console.Out.WriteLine(wanted);
            foreach (var (_, text) in entries)
            {
                // The catalogue's {0}, {1} … stand for what a finding quotes.
                Console.Out.WriteLine("  " + text.Replace("{", "<", StringComparison.Ordinal).Replace("}", ">", StringComparison.Ordinal));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
