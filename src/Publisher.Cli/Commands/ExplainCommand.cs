using System.CommandLine;
using Publisher.Cli.Terminal;
using Publisher.Data.Rules;
using Publisher.Text.Diagnostics;

namespace Publisher.Cli.Commands;

/// <summary><c>publisher explain CODE</c>: what a finding means, why it matters, how to repair it, with an example.</summary>
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
            var entries = DiagnosticCatalogue.Entries(language)
                .Where(entry => entry.Key == wanted || entry.Key.StartsWith(wanted + ".", StringComparison.Ordinal))
                .ToDictionary(StringComparer.Ordinal);
            if (wanted.Contains('.') || !entries.TryGetValue(wanted, out var message))
            {
                Console.Error.WriteLine(words.UnknownCode(wanted));
                return ExitCode.Usage;
            }

            Console.Out.WriteLine(wanted);
            if (RuleSet.Find(wanted) is { } rule)
            {
                Console.Out.WriteLine($"  {words.SeverityName(rule.Severity)} · {words.CertaintyName(rule.Certainty)} · {rule.Mark}");
            }

            Console.Out.WriteLine($"  {Plain(message)}");
            foreach (var (part, title) in words.ExplainParts)
            {
                if (entries.TryGetValue($"{wanted}.{part}", out var text))
                {
                    Console.Out.WriteLine($"  {title}{Plain(text)}");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The catalogue's {0}, {1} … stand for what a finding quotes; doubled braces are braces.</summary>
    private static string Plain(string text) => text
        .Replace("{{", "\u0001", StringComparison.Ordinal).Replace("}}", "\u0002", StringComparison.Ordinal)
        .Replace("{", "<", StringComparison.Ordinal).Replace("}", ">", StringComparison.Ordinal)
        .Replace("\u0001", "{", StringComparison.Ordinal).Replace("\u0002", "}", StringComparison.Ordinal);
}
